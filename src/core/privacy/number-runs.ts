/** What parts a group of digits from the one before: signs within a line, a sign that mostly parts two numbers, the end of a line, or that of an item. */
export type Gap = "signs" | "comma" | "line" | "item";

/** A group of digits, and where it stands. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** What parts it from the group before; nothing where it begins another number. */
  readonly gap: Gap | undefined;
  /** Whether a number may end with it. */
  readonly mayEnd: boolean;
}

// What may stand between the digits of a phone number; a line may end there, and an item of a list begin.
const RUN = /\d[\d+()[\] ./,_·*\n-]*/g;
const FEWEST_DIGITS = 7;

/** Yields the rows of digit groups of a folded text that are long enough to ring somebody. */
export function* numberRunsIn(text: string): Generator<readonly DigitGroup[]> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (run.length < FEWEST_DIGITS) continue;
    const groups: DigitGroup[] = [];
    for (const { 0: digits, index: at } of run.matchAll(/\d+/g)) {
      const previous = groups.at(-1);
      const start = index + at;
      const end = start + digits.length;
      const gap = previous && gapOf(text.slice(previous.end, start), previous.digits, digits);
      groups.push({ digits, start, end, gap, mayEnd: mayEnd(text, end) });
    }
    yield groups;
  }
}

function gapOf(between: string, before: string, after: string): Gap | undefined {
  if (/^(?:[ ./()[\]-]{0,3}| ?[·*] ?)$/.test(between)) return "signs";
  // 12,50 is a sum.
  if (/^[,_]$/.test(between)) return before.length > 2 && after.length > 2 ? "comma" : undefined;
  if (/^[)\]]? {0,3}\n {0,3}[([]?$/.test(between)) return "line";
  return /^[)\]]? {0,3}\n[*+-] {1,3}[([]?$/.test(between) ? "item" : undefined;
}

// Letters, a percent, money or a unit say that it is something else; an extension does not.
const GOES_ON =
  /^(?:[\p{L}\p{N}%€£$°]|_[\p{L}\p{N}]|[-./:,]\d| ?[%€£$°]| (?:[mck]m|ml|[mk]g|k[Ww]h?|[KMGT]B|rpm|Hz)(?![\p{L}\p{N}]))/u;
const EXTENSION = /^ ?(?:x|ext)\.? ?\d|^,[+0]\d\d/i;

function mayEnd(text: string, at: number): boolean {
  const after = text.slice(at, at + 5);
  return !GOES_ON.test(after) || EXTENSION.test(after);
}
