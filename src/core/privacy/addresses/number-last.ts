import { CALENDAR_WORDS, COUNTED_WORDS, WHICH_WORDS } from "../words/no-address-words.ts";
import { SENTENCE_WORDS } from "../words/sentence-words.ts";
import { anyOf, setOf } from "../words/word-pattern.ts";

/** Where German and Dutch put a house: after its street. Up to this many characters are looked back at. */
export const LONGEST_STREET = 90;

const COUNTED = new RegExp(
  String.raw`^(?: ?[€%°$£]| {1,3}(?:${anyOf(COUNTED_WORDS)})(?![\p{L}\p{N}])|[:.,]\d|\. {1,3}(?:${anyOf(CALENDAR_WORDS)})(?!\p{L}))`,
  "iu",
);
const NO_NAMES = setOf(`${COUNTED_WORDS} ${WHICH_WORDS} ${CALENDAR_WORDS} ${SENTENCE_WORDS}`);

/** Tells whether what follows a number says that it counts something, or is a day or an hour. */
export function counts(after: string): boolean {
  return COUNTED.test(after);
}

/** Tells whether a number looks like a year: no house is that far up a street. */
export function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number);
}

/** Tells whether a word with a number behind it is a table, a day or a small word, and no street. */
export function isNoStreet(word: string): boolean {
  return NO_NAMES.has(word.toLowerCase().replace(/\.$/, ""));
}
