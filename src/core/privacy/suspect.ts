// What has to stand in a text that holds personal data: an at sign, marks that hide one, digits of another script.
const SIGNS =
  /[@\uFF20\uFE6B\p{Cf}]|\uFE0E|\uFE0F|\u20E3|%40|&(?:#64|#x40|commat|nbsp);|[([{<] ?at ?[)\]}>]| at [\w-]{1,63} dot |(?![0-9])\p{Nd}/iu;
const DATES = /(?<![\d.\-/])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d)?(?!\d)/g;
const MANY_DIGITS = /\d(?:[\p{Zs}\t\r\n.()/>\u2010-\u2015\u2212+-]{0,16}\d){6}/u;
const BESIDE_A_NAME =
  /\d[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?)?,?[\p{Zs}]?\p{Lu}|\p{Lu}[\p{L}\p{N}'’.-]{0,40}[\p{Zs}]?\d/u;
const FRENCH_STREET =
  /\d ?(?:bis|ter|[A-D])?,?\p{Zs}(?:rue|av|bo|bd|imp|ruelle|fau|che|pla|all|rou|cou|squ|pas|qua|sen)/iu;

/**
 * Tells at little cost whether a text could hold personal data at all: never false where something would be found, true
 * now and then for nothing. What looks closer is large, and loaded only after this.
 */
export function isSuspect(text: string): boolean {
  if (SIGNS.test(text)) return true;
  if (!/\d/.test(text)) return false;
  const rest = text.replace(DATES, "");
  return MANY_DIGITS.test(rest) || BESIDE_A_NAME.test(rest) || FRENCH_STREET.test(rest);
}
