import { SENTENCE_WORDS } from "./words/sentence-words.ts";
import {
  DUTCH_OTHERS,
  DUTCH_STREETS,
  DUTCH_WAYS,
  ENGLISH_OTHERS,
  ENGLISH_PLACES,
  ENGLISH_STREETS,
  GERMAN_OTHERS,
  GERMAN_STREETS,
  GERMAN_WAYS,
} from "./words/street-words.ts";
import { anyOf, setOf } from "./words/word-pattern.ts";

// Ways to write an at sign, with one and without.
const AT_SIGN = /@|%40|&(?:#64|#x40|commat|nbsp);|[([{<] ?at ?[)\]}>]| at [\w-]{1,63} dot /i;
// Marks that hide something, signs and digits of other scripts and widths.
const HIDDEN = /[\uFF20\uFE6B\p{Cf}]|\uFE0E|\uFE0F|\u20E3|(?![0-9])\p{Nd}/u;
const UNUSUAL = /[^\0-\x7F\xA1-\xAC\xAE-\u024F\u0370-\u03FF\u2013\u2014\u2018-\u201F\u2026\u20AC]/;
const BREAK = /<br ?\/?>/i;
const DATES = /(?<![\d.\-/])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d)?(?!\d)/g;
const MANY_DIGITS = /\d(?:[\s()[\]./,>\\_·•‧∙⋅*+\u2010-\u2015\u2212-]{0,16}\d){6}/u;
// A line may end anywhere, and go on after a quotation's mark, which may be written as a plain one.
const GAP = String.raw`[\s>\\]{1,16}`;
const NAME_AT_END = /\p{Lu}[\p{L}\p{N}'’.-]{0,40}(?:,?\s{1,3}(?:nr|no|nummer)\.?)?,?[\s>\\]{0,16}$/u;
const STREET_AT_END = new RegExp(
  String.raw`(?:${anyOf(`${GERMAN_STREETS} ${GERMAN_WAYS} ${GERMAN_OTHERS} ${DUTCH_STREETS} ${DUTCH_WAYS} ${DUTCH_OTHERS}`)})(?:,?${GAP}(?:nr|no|hausnr|hausnummer|nummer)\.?)?,?[\s>\\]{0,16}$`,
  "iu",
);
const NAME_AFTER = /\d[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?)?,?[\s>\\]{0,16}\p{Lu}/uy;
// Streets that were typed without capitals, and numbered ones.
const STREET_AFTER = new RegExp(
  String.raw`\d[a-z]?(?:[-/]\d{1,4}[a-z]?)?,?${GAP}((?:[\p{L}\d][\p{L}\p{N}'’.-]{0,24}${GAP}){1,6}?)(?:${anyOf(`${ENGLISH_STREETS} ${ENGLISH_PLACES} ${ENGLISH_OTHERS} Broadway`)})(?![\p{L}\p{N}])`,
  "iuy",
);
const FRENCH_STREET_AFTER =
  /\d[\s>\\]{0,16}(?:bis|ter|quater|[A-D])?,?[\s>\\]{1,16}(?:rue|av|bo|bd|imp|ruelle|fau|che|pla|all|rou|cou|squ|pas|qua|sen|esp)/iuy;
const POSTCODE =
  /(?<![\p{L}\p{N}])\p{L}(?:\p{L}?\d[\d\p{L}]?[\s>\\]{0,16}\d\p{L}{2}|\d\p{L}[\s>\\]{0,16}\d\p{L}\d|\d[\dw][\s>\\]{0,16}[\p{L}\d]{4})(?![\p{L}\p{N}])/iu;
const SENTENCE = setOf(SENTENCE_WORDS);

/**
 * Tells at little cost whether a text could hold personal data at all: never false where something would be found, true
 * now and then for nothing. What looks closer is large, and loaded only after this.
 */
export function isSuspect(text: string): boolean {
  if (AT_SIGN.test(text) || (UNUSUAL.test(text) && HIDDEN.test(text)) || BREAK.test(text)) return true;
  const rest = text.replace(DATES, "");
  return MANY_DIGITS.test(rest) || hasHouse(rest);
}

// Looked for from the digits on: there are fewer of them than of letters.
function hasHouse(text: string): boolean {
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    const before = text.slice(Math.max(0, index - 80), index);
    if (NAME_AT_END.test(before) || STREET_AT_END.test(before)) return true;
    const last = index + digits.length - 1;
    if (stands(NAME_AFTER, text, last) || stands(FRENCH_STREET_AFTER, text, last)) return true;
    if (isStreet(text, last) || POSTCODE.test(text.slice(Math.max(0, index - 3), index + 32))) return true;
  }
  return false;
}

function stands(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function isStreet(text: string, at: number): boolean {
  STREET_AFTER.lastIndex = at;
  const names = STREET_AFTER.exec(text)?.[1];
  return names !== undefined && !names.split(/[\s>\\]+/).some((word) => SENTENCE.has(word));
}
