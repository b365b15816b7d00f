// Ways to write an at sign, with one and without.
const AT_SIGN = /@|%40|&(?:#64|#x40|commat|nbsp);|[([{<] ?at ?[)\]}>]| at [\w-]{1,63} dot /i;
// Marks that hide something, signs and digits of other scripts and widths.
const HIDDEN = /[\uFF20\uFE6B\p{Cf}]|\uFE0E|\uFE0F|\u20E3|(?![0-9])\p{Nd}/u;
const UNUSUAL = /[^\0-\x7F\xA1-\xAC\xAE-\u024F\u0370-\u03FF\u2013\u2014\u2018-\u201F\u2026\u20AC]/;
const DATES = /(?<![\d.\-/])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d)?(?!\d)/g;
const MANY_DIGITS = /\d(?:[\p{Zs}\t\r\n.()/>\u2010-\u2015\u2212+-]{0,16}\d){6}/u;
const BEFORE_A_NAME = /\d[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?)?,?[\p{Zs}]?\p{Lu}/u;
const NAME_AT_END = /\p{Lu}[\p{L}\p{N}'’.-]{0,40}\p{Zs}?$/u;
const FRENCH_STREET =
  /\d ?(?:bis|ter|[A-D])?,?\p{Zs}(?:rue|av|bo|bd|imp|ruelle|fau|che|pla|all|rou|cou|squ|pas|qua|sen)/iu;

/**
 * Tells at little cost whether a text could hold personal data at all: never false where something would be found, true
 * now and then for nothing. What looks closer is large, and loaded only after this.
 */
export function isSuspect(text: string): boolean {
  if (AT_SIGN.test(text) || (UNUSUAL.test(text) && HIDDEN.test(text))) return true;
  const rest = text.replace(DATES, "");
  if (!/\d/.test(rest)) return false;
  return (
    MANY_DIGITS.test(rest) || BEFORE_A_NAME.test(rest) || FRENCH_STREET.test(rest) || hasNumberAfterName(rest)
  );
}

// Looked for from the digits back: there are fewer of them than of capitals.
function hasNumberAfterName(text: string): boolean {
  for (const { index } of text.matchAll(/\d+/g))
    if (NAME_AT_END.test(text.slice(Math.max(0, index - 42), index))) return true;
  return false;
}
