import type { Stretch } from "../blank-out.ts";
import { COUNTED_WORDS, MONTH_WORDS, NOT_COUNTED_AFTER } from "../words/no-address-words.ts";
import { ENGLISH_NO_STREETS } from "../words/no-street-words.ts";
import { SENTENCE_WORDS } from "../words/sentence-words.ts";
import { ENGLISH_OTHERS, ENGLISH_PLACES, ENGLISH_STREETS } from "../words/street-words.ts";
import { anyOf, setOf } from "../words/word-pattern.ts";
import type { AddressForm, Street } from "./street.ts";
import { areWordsOfPlace } from "./words-of-place.ts";

const TYPES = anyOf(`${ENGLISH_STREETS} ${ENGLISH_PLACES} ${ENGLISH_OTHERS}`);
const STREETS = setOf(ENGLISH_STREETS);
const PLACES = setOf(ENGLISH_PLACES);
const COUNTED = setOf(COUNTED_WORDS);
const MONTHS = setOf(MONTH_WORDS);
const SENTENCE = setOf(SENTENCE_WORDS);
const NONE = setOf(ENGLISH_NO_STREETS);
const VERBS = setOf(NOT_COUNTED_AFTER);

const WORD = String.raw`(?:\d{1,3}(?:st|nd|rd|th)|\p{L}[\p{L}'’.-]{0,24})`;
const STREET = new RegExp(
  String.raw`\d{1,5}[a-z]?(?:[-/]\d{1,4}[a-z]?)?,? {1,3}(?:(?:north|south|east|west|[nsew]|[ns][ew])\.? {1,3})?(?:((?:${WORD} {1,3}){1,5}?)(${TYPES})|(Broadway))(?![\p{L}\p{N}])\.?`,
  "iuy",
);

/**
 * Reads addresses as English writes them: house, street, then the town and what the country has for a postcode. Where streets are
 * short, what looks like a year is no house.
 */
export function inEnglish(
  form: Pick<AddressForm, "postcode" | "towns" | "postcodesIn"> & { readonly streets: "long" | "short" },
): AddressForm {
  const streetAt: AddressForm["streetAt"] = (text, number) => {
    const street = streetFrom(text, number);
    const isYear =
      form.streets === "short" && /^(?:19|20)\d\d /.test(text.slice(number.start, number.end + 1));
    return street !== undefined && isYear ? { ...street, kind: "unclear" } : street;
  };
  return { ...form, streetAt, mayPart: areWordsOfPlace };
}

function streetFrom(text: string, { start }: Stretch): Street | undefined {
  STREET.lastIndex = start;
  const found = STREET.exec(text);
  if (found === null || /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return undefined;
  const [whole, names = "", type = ""] = found;
  const words = names.trim().split(/ +/);
  if (words.some(isNoName) || COUNTED.has((words[0] ?? "").toLowerCase())) return undefined;
  if (words[0] === "A" && words.length > 1) return undefined;
  if (NONE.has((words.at(-1) ?? "").toLowerCase())) return undefined;
  const end = start + whole.length - (whole.endsWith(".") && !isShort(type) ? 1 : 0);
  return { start, end, kind: isClear(words, type, text.slice(end, end + 40)) ? "clear" : "unclear" };
}

function isNoName(word: string): boolean {
  return /^\p{Ll}/u.test(word) && SENTENCE.has(word) && word !== "st";
}

function isShort(type: string): boolean {
  return /^(?:st|rd|ln|ave|cres|blvd|hwy|pkwy|gdns|pde|dr|pl|ct|cir|sq)$/i.test(type);
}

function isClear(words: readonly string[], type: string, after: string): boolean {
  const kind = type.toLowerCase();
  if (!words.every((word) => /^[\p{Lu}\d]/u.test(word) || word === "of")) return false;
  if (MONTHS.has((words[0] ?? "").toLowerCase())) return false;
  const typed = /^\p{Lu}/u.test(type);
  const isOrdinal = /^\d/.test(words.at(-1) ?? "");
  if (kind === "st" ? !typed || (!isOrdinal && /^ ?\p{Lu}/u.test(after)) : !STREETS.has(kind))
    if (!typed || !PLACES.has(kind)) return false;
  // "12 High Street bakers" counts bakers.
  const next = /^ {1,3}(\p{Ll}{3,}s)(?!\p{L})/u.exec(after)?.[1];
  return next === undefined || VERBS.has(next);
}
