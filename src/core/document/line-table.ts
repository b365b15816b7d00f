import type { Place } from "./source-text.ts";

/** What places are found by in a text that was let go: how long its lines are, and where its characters of two units stand. */
export interface LineTable {
  /** The length of each line with its ending, in UTF-16 units. */
  readonly lengths: readonly number[];
  /** The offsets of the characters that take two units. */
  readonly wide: readonly number[];
}

/** Makes the table of a text. */
export function lineTableOf(text: string): LineTable {
  const lengths: number[] = [];
  let start = 0;
  for (let feed = text.indexOf("\n"); feed !== -1; feed = text.indexOf("\n", start)) {
    lengths.push(feed + 1 - start);
    start = feed + 1;
  }
  lengths.push(text.length - start);
  return { lengths, wide: wideIn(text) };
}

/** Finds the place of an offset as `placesIn` finds it in the text itself. */
export function placeIn({ lengths, wide }: LineTable, offset: number): Place {
  let line = 1;
  let start = 0;
  for (const length of lengths.slice(0, -1)) {
    if (start + length > offset) break;
    start += length;
    line += 1;
  }
  const end = Math.min(offset, start + (lengths[line - 1] ?? 0));
  const pairs = wide.filter((at) => at >= start && at + 1 < end).length;
  return { line, column: 1 + end - start - pairs };
}

const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

// Most texts have none, and are told so at the cost of one look.
function wideIn(text: string): readonly number[] {
  return /[\uD800-\uDBFF]/.test(text) ? [...text.matchAll(PAIR)].map(({ index }) => index) : [];
}
