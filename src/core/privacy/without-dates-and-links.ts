import { blankOut } from "./blank-out.ts";

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MONTH = `(?:0?[1-9]|1[0-2])`;
const YEAR = String.raw`(?:19|20)\d\d`;
const TIME = String.raw`(?:[T ]\d\d[:.]?\d\d(?::?\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?`;

// Dates as machines and people write them, with the time after them: 2026-11-20T09:10, 20.11.2026, 20.11.26, 20 11 2026, 11/2026,
// and from one to the other: 03.04.-05.04.26.
const DATES = [
  `${DAY}\\.(?:${MONTH}\\.)? ?- ?${DAY}\\.${MONTH}\\.(?:${YEAR}|\\d\\d)?`,
  `${DAY}/${MONTH} ?- ?${DAY}/${MONTH}(?:/(?:${YEAR}|\\d\\d))?`,
  `${YEAR}([-/.])${MONTH}\\1${DAY}${TIME}(?:/${YEAR}-${MONTH}-${DAY})?`,
  `${DAY}([-/.])${DAY}\\2${YEAR}${TIME}`,
  // Straße 1/2/14 is a staircase and a door.
  `(?<!(?:[Ss]tra(?:ß|ss)e|[Ss]tr\\.|[Gg]asse|[Aa]llee|[Ww]eg|[Pp]latz|[Rr]ing)[ \\n]{1,3})${DAY}([/.])${MONTH}\\3\\d\\d(?![-/.]\\d)`,
  `${DAY} ${MONTH} ${YEAR}`,
  `${YEAR} ${MONTH} ${DAY}`,
  `${MONTH}[/.]${YEAR}`,
  String.raw`${YEAR}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])T\d{4,6}`,
];
const DATE = new RegExp(`(?<![\\d.\\-/])(?:${DATES.join("|")})(?!\\d)`, "g");

// What stands in a link, but for one that rings somebody; the number of a parcel; numbers that offices and makers give, with
// their names; and what stands where something was taken out.
const LINK = /https?:\/\/(?!wa\.me\+)[^\s<>"')\]]+/g;
const PARCEL = /(?<![\p{L}\p{N}])(?:1Z(?: ?[0-9A-Z]){16}|[A-Z]{2}(?: ?\d){9} ?[A-Z]{2})(?![\p{L}\p{N}])/gu;
const GIVEN =
  /(?<!\p{L})(?:EAN|UPC|GTIN|ISBN|ISSN|SIRET|SIREN|ABN|ACN|TFN|NHS|IMEI|VAT|MPAN|EORI)(?:[- ]?1[03])?(?: no\.?| number| nr\.?)?:? ?\d(?:[ -]?\d){6,16}(?!\d)/giu;
const REMOVED = /\((?:e-mail address|phone number|card number|bank account|address) removed\)/g;

/** Blanks out the dates and moments of a text, which hold digits that nobody can be rung by. */
export function withoutDates(text: string): string {
  return without(text, DATE);
}

/** Blanks out the web addresses and parcel numbers of a text, and the words that stand where personal data was taken out. */
export function withoutLinks(text: string): string {
  return [LINK, PARCEL, GIVEN, REMOVED].reduce(without, text);
}

function without(text: string, pattern: RegExp): string {
  const stretches = Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return blankOut(text, stretches);
}
