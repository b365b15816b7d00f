import type { Stretch } from "./blank-out.ts";
import { type DigitGroup, numberRunsIn } from "./number-runs.ts";
import { type NumberShape, shapeOf } from "./phone-shapes.ts";
import { rings } from "./rings.ts";
import { endsInRinging } from "./surroundings.ts";

const FEWEST_DIGITS = 7;
const MOST_DIGITS = 17;
const MOST_GROUPS = 8;

/**
 * Finds the phone numbers of a folded text: international ones, those of the country given, and without a country those
 * that nobody could take for something else.
 */
export function findPhoneNumbers(text: string, country: string | undefined): Stretch[] {
  const found: Stretch[] = [];
  for (const groups of numberRunsIn(text)) found.push(...numbersIn(groups, text, country));
  return found;
}

function* numbersIn(
  groups: readonly DigitGroup[],
  text: string,
  country: string | undefined,
): Generator<Stretch> {
  for (let first = 0; first < groups.length; first += 1) {
    const last = lastGroupOf(groups, first, text, country);
    const [begin, end] = [groups[first], groups[last ?? -1]];
    if (last === undefined || begin === undefined || end === undefined) continue;
    const start = begin.start - signsBefore(text, begin.start).length;
    // A bracket that stays open is not the number's.
    const opens = /^[([]/.test(text.slice(start, end.end)) && !/[)\]]/.test(text.slice(start, end.end));
    yield { start: opens ? start + 1 : start, end: end.end };
    first = last;
  }
}

/** The longest row of groups from this one on that makes a phone number. */
function lastGroupOf(
  groups: readonly DigitGroup[],
  first: number,
  text: string,
  country: string | undefined,
): number | undefined {
  const begin = groups[first];
  if (begin === undefined) return undefined;
  const signs = signsBefore(text, begin.start);
  if (!mayBegin(text, begin.start - signs.length)) return undefined;
  return rowsFrom(groups, first).findLast(({ last, breaks }) => {
    const end = groups[last]?.end ?? begin.end;
    // How the lines end says nothing about how a number is written.
    const words = (signs + text.slice(begin.start, end)).replace(/ *\n(?:[*+-] )? */g, " ");
    const digits = groups.slice(first, last + 1).map((group) => group.digits);
    const shape: NumberShape | undefined = shapeOf(words, digits);
    if (shape === undefined) return false;
    const at = { text, start: begin.start - signs.length, end };
    return rings({ words, groups: digits, shape, breaks, country, ...at });
  })?.last;
}

interface Row {
  /** The last group of it. */
  readonly last: number;
  /** How many times something parts it that mostly parts two numbers. */
  readonly breaks: number;
}

const BREAKS = { signs: 0, comma: 1, line: 1, item: 2 } as const;

function rowsFrom(groups: readonly DigitGroup[], first: number): readonly Row[] {
  const rows: Row[] = [];
  let count = 0;
  let breaks = 0;
  for (let last = first; last < Math.min(groups.length, first + MOST_GROUPS); last += 1) {
    const { digits = "", gap, mayEnd = false } = groups[last] ?? {};
    if (last > first && gap === undefined) break;
    breaks += last > first && gap !== undefined ? BREAKS[gap] : 0;
    count += digits.length;
    if (count > MOST_DIGITS) break;
    if (count >= FEWEST_DIGITS && mayEnd) rows.push({ last, breaks });
  }
  return rows;
}

function signsBefore(text: string, at: number): string {
  return /(?:[([] ?)?\+[ \n]{0,2}[([]?$|[([] ?$/.exec(text.slice(Math.max(0, at - 5), at))?.[0] ?? "";
}

// A number goes on from letters, from another number's digits or from an id, unless they say that it rings somebody.
function mayBegin(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  return (
    !/[\p{L}\p{N}#$£€¥%&=~^]$|[\p{L}\p{N}][-._/]$|\p{N}[:,]$|[$£€¥] $/u.test(before) || endsInRinging(before)
  );
}
