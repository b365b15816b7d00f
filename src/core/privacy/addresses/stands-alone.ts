import { MONTH_WORDS, WHICH_WORDS } from "../words/no-address-words.ts";
import { anyOf } from "../words/word-pattern.ts";
import { livesThere } from "./lives-there.ts";
import type { AddressForm, Street } from "./street.ts";

/** Tells whether a street is an address without its postcode: where it is clear, or a town or somebody's home goes with it. */
export function standsAlone(text: string, street: Street, form: AddressForm): boolean {
  if (tellsWhich(text, street.start)) return false;
  if (street.kind !== "unclear") return street.kind === "clear";
  return livesThere(text, street.start) || form.towns.test(text.slice(street.end, street.end + 24));
}

const WHICH = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(`${WHICH_WORDS} ${MONTH_WORDS}`)})(?!\p{L})\.?(?: {1,3}(?:no|nr|number)\.?)? {1,3}$`,
  "iu",
);
const WHEN = /(?<!\p{L})(?:in|since|by|from|during|until|till|of|early|late|before|after|around) $/iu;

// "Table 12 Garden Terrace", "on May 12 Park Road was closed", "in 2024 Oxford Street"
function tellsWhich(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return WHICH.test(before) || (WHEN.test(before) && /^(?:19|20)\d\d /.test(text.slice(start, start + 5)));
}
