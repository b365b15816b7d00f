import type { Stretch } from "../blank-out.ts";

/** A house and its street, as a form of address reads it. */
export interface Street extends Stretch {
  /**
   * How little else it could be: `clear` is a street by itself, `unclear` is one where something around it says so, and
   * `bare` is any name with a number, which a postcode has to follow at once.
   */
  readonly kind: "clear" | "unclear" | "bare";
}

/** How a country writes where somebody lives. */
export interface AddressForm {
  /** Reads the street that a number stands at the beginning or the end of. */
  readonly streetAt: (text: string, number: Stretch) => Street | undefined;
  /** The postcode as it follows a street, with the town where it is only digits. */
  readonly postcode: RegExp;
  /** Tells whether some words may stand between a street and its postcode: a flat, a village, a town. */
  readonly mayPart: (between: string, street: Street, text: string) => boolean;
  /** The towns after which half an address is enough, as a pattern. */
  readonly towns: RegExp;
  /** Finds the postcodes that by themselves name one house or one side of a street. */
  readonly postcodesIn?: (text: string) => Iterable<Stretch>;
}
