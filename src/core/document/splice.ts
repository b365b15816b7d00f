import type { Span } from "./source-text.ts";

/** One replacement of a stretch of source text; an empty span inserts, an empty text deletes. */
export interface Splice extends Span {
  readonly text: string;
}

/**
 * Applies splices to a text; spans refer to the text before any of them, and insertions at one place keep their order.
 * @throws RangeError where two splices overlap: that is a mistake of the planner, never of a file.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = splices.map((splice, order) => ({ splice, order }));
  ordered.sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.order - b.order);
  let result = "";
  let at = 0;
  for (const { splice } of ordered) {
    if (splice.start < at) throw new RangeError(`splices overlap at ${splice.start}`);
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

/** Tells whether two splices could not both be applied. */
export function overlap(a: Splice, b: Splice): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Returns a function that maps an offset in the spliced text back to the text before. */
export function offsetBefore(splices: readonly Splice[]): (offset: number) => number {
  const ordered = [...splices].sort((a, b) => a.start - b.start);
  return (offset) => {
    let shift = 0;
    for (const splice of ordered) {
      const start = splice.start + shift;
      if (offset < start) break;
      const grown = splice.text.length - (splice.end - splice.start);
      if (offset < start + splice.text.length) return Math.min(splice.end, offset - shift);
      shift += grown;
    }
    return offset - shift;
  };
}
