import type { Span } from "../document/source-text.ts";

/** What a number counts: time that passes, time that is worked, a share, money by its currency, a time of day in minutes, or things. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "year"
  | "working minute"
  | "working hour"
  | "working day"
  | "working week"
  | "percent"
  | "time of day"
  | "thing"
  | `money ${string}`;

/** On which side of its number a limit lets things be. */
export type Bound = "at-most" | "at-least";

/** A number of a sentence with what it counts. */
export interface Quantity {
  readonly value: number;
  /** The far end of a range such as `2 to 3 days`; the same as `value` elsewhere. */
  readonly upTo: number;
  readonly unit: Unit;
  /** The words behind a number of things, in lower case: `common parts` in `20 common parts on the van`. Empty for other units. */
  readonly things: readonly string[];
  /** What it is counted in: `day` in `3 calls a day`. */
  readonly per: Unit | undefined;
  /** Absent where the sentence only says a number. */
  readonly bound: Bound | undefined;
  /** True where it only says in which case something holds: `if it fails within a year`. */
  readonly conditional: boolean;
  /** From the first word of the limit to the last of the unit. */
  readonly span: Span;
  /** The number alone, a range whole. */
  readonly number: Span;
}
