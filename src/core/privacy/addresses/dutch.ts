import type { Stretch } from "../blank-out.ts";
import { DUTCH_NO_STREETS, GERMAN_NO_STREETS } from "../words/no-street-words.ts";
import { DUTCH_OTHERS, DUTCH_STREETS, DUTCH_WAYS } from "../words/street-words.ts";
import { anyOf, setOf } from "../words/word-pattern.ts";
import { counts, isNoStreet, isYear, LONGEST_STREET } from "./number-last.ts";
import { DUTCH } from "./postcodes.ts";
import type { AddressForm, Street } from "./street.ts";
import { townsOf } from "./towns.ts";

const NONE = setOf(`${DUTCH_NO_STREETS} ${GERMAN_NO_STREETS}`);
const NUMBER = /(\d{1,4})(?:-?[a-zA-Z]{1,3}|-\d{1,3}| (?:hs|bis|huis|[A-Z]))?(?![\p{L}\p{N}])/uy;
const NAME = String.raw`(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}'’.-]{0,24} {1,3}){0,3})`;
const NR = String.raw`(?: {1,3}(?:nr|no|nummer)\.?)?,? {1,3}$`;
const named = (ends: string): RegExp =>
  new RegExp(String.raw`${NAME}(\p{L}[\p{L}'’-]{1,30}(?:${anyOf(ends)}))${NR}`, "u");
const STREET = named(
  `${DUTCH_STREETS} ${DUTCH_WAYS} ${DUTCH_STREETS.toUpperCase()} ${DUTCH_WAYS.toUpperCase()}`,
);
const OTHER = named(DUTCH_OTHERS);
const BARE = new RegExp(String.raw`${NAME}(\p{Lu}[\p{L}'’.-]{1,24})${NR}`, "u");

/** Reads addresses as Dutch writes them: street, house, postcode. */
export const inDutch: AddressForm = { postcode: DUTCH, towns: townsOf("NL"), streetAt, mayPart };

function streetAt(text: string, number: Stretch): Street | undefined {
  if (text.charAt(number.start - 1) !== " ") return undefined;
  NUMBER.lastIndex = number.start;
  const [house, digits = ""] = NUMBER.exec(text) ?? [];
  if (house === undefined) return undefined;
  const end = number.start + house.length;
  if (counts(text.slice(number.start + digits.length, end + 24))) return undefined;
  const from = Math.max(0, number.start - LONGEST_STREET);
  const name = nameBefore(
    text.slice(from, number.start).replace(/^.*\n/s, (line) => " ".repeat(line.length)),
  );
  if (name === undefined) return undefined;
  return {
    start: from + name.at,
    end,
    kind: name.kind === "clear" && isYear(digits) ? "unclear" : name.kind,
  };
}

function nameBefore(before: string): { readonly at: number; readonly kind: Street["kind"] } | undefined {
  const found = STREET.exec(before);
  if (found !== null) {
    const word = found[2] ?? "";
    if (NONE.has(word.toLowerCase())) return undefined;
    return { at: found.index, kind: /^\p{Lu}/u.test(word) ? "clear" : "unclear" };
  }
  const other = OTHER.exec(before);
  if (other !== null) return { at: other.index, kind: "unclear" };
  const bare = BARE.exec(before);
  if (bare === null || isNoStreet(bare[2] ?? "")) return undefined;
  return { at: bare.index, kind: "bare" };
}

function mayPart(between: string): boolean {
  return /^(?:,| te| in| -)? {0,3}$/.test(between);
}
