import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { Stretch } from "./blank-out.ts";
import { joins, type NumberRun, numberRunsIn } from "./number-runs.ts";
import { type NumberShape, shapeOf } from "./phone-shapes.ts";
import { namesAThing, speaksOfRinging } from "./words-before.ts";

const MOST_DIGITS = 15;
const MOST_GROUPS = 8;

/**
 * Finds the phone numbers of a folded text: international ones, those of the country given, and without a country those
 * that nobody could take for something else.
 */
export function findPhoneNumbers(text: string, country: string | undefined): Stretch[] {
  const region = country !== undefined && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const found: Stretch[] = [];
  for (const run of numberRunsIn(text)) found.push(...numbersIn(run, text, region));
  return found;
}

function* numbersIn(run: NumberRun, text: string, country: CountryCode | undefined): Generator<Stretch> {
  for (let first = 0; first < run.groups.length; first += 1) {
    const last = lastGroupOf(run, first, text, country);
    const [begin, end] = [run.groups[first], run.groups[last ?? -1]];
    if (last === undefined || begin === undefined || end === undefined) continue;
    yield { start: begin.start - signsBefore(text, begin.start).length, end: end.end };
    first = last;
  }
}

/** The longest row of groups from this one on that makes a phone number. */
function lastGroupOf(
  run: NumberRun,
  first: number,
  text: string,
  country: CountryCode | undefined,
): number | undefined {
  const begin = run.groups[first];
  if (begin === undefined || !mayBegin(text, begin.start)) return undefined;
  const signs = signsBefore(text, begin.start);
  const ends: number[] = [];
  let count = 0;
  for (let last = first; last < Math.min(run.groups.length, first + MOST_GROUPS); last += 1) {
    const group = run.groups[last];
    const previous = run.groups[last - 1];
    if (group === undefined || (last > first && !joins(text.slice(previous?.end, group.start)))) break;
    count += group.digits.length;
    if (count > MOST_DIGITS) break;
    if (count >= 7 && mayEnd(text, group.end)) ends.push(last);
  }
  return ends.findLast((last) => {
    const end = run.groups[last]?.end ?? begin.end;
    const groups = run.groups.slice(first, last + 1).map((group) => group.digits);
    const words = text.slice(begin.start, end);
    const shape = shapeOf(signs + words, groups);
    return shape !== undefined && rings({ words: signs + words, shape, at: begin.start, text, country });
  });
}

interface Candidate {
  readonly words: string;
  readonly shape: NumberShape;
  readonly at: number;
  readonly text: string;
  readonly country: CountryCode | undefined;
}

function rings({ words, shape, at, text, country }: Candidate): boolean {
  const known = (): boolean => parsePhoneNumberFromString(words, country)?.isValid() === true;
  const possible = (): boolean => parsePhoneNumberFromString(words, country)?.isPossible() === true;
  const told = (): boolean => speaksOfRinging(text, at);
  if (shape === "international") return known() || possible();
  if (shape === "dialled abroad")
    return parsePhoneNumberFromString(words.replace(/^\(?00/, "+"))?.isValid() === true;
  if (namesAThing(text, at)) return false;
  if (shape === "grouped with zero") return country === undefined || told() || known() || possible();
  if (shape === "unbroken with zero") return country === undefined || told() || known();
  if (shape === "short with zero") return country !== undefined && known();
  if (shape === "American") return true;
  if (shape === "American with blanks") return country === "US" || country === "CA" || told();
  if (country === undefined) return false;
  return (told() || (shape === "pairs and threes" && WITHOUT_ZERO.has(country))) && known();
}

/** Countries whose numbers are dialled as they are, without a zero in front. */
const WITHOUT_ZERO: ReadonlySet<string> = new Set(
  "AD CY CZ DK EE ES GR HK IS IT LU LV MT NO PL PT SG SM VA".split(" "),
);

function signsBefore(text: string, at: number): string {
  return /[+(]{0,2}$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "";
}

// A number goes on from letters, from another number's digits or from an id.
function mayBegin(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at).replace(/[+(]{1,2}$/, "");
  return (
    !/[\p{L}\p{N}_#$£€¥%&=~^]$|[\p{L}\p{N}][-._/:,]$|[$£€¥] $/u.test(before) ||
    /(?:(?:tel|sms|phone|fax|mob)[:.]|wa\.me)$/i.test(before)
  );
}

function mayEnd(text: string, at: number): boolean {
  const after = text.slice(at, at + 4);
  return !/^(?:[\p{L}\p{N}_%€£$°]|[-./:,]\d| ?[%€£$°])/u.test(after) || /^ ?(?:x|ext)\.? ?\d/i.test(after);
}
