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
  let shift = 0;
  const moved = ordered.map((splice) => {
    const piece = { splice, start: splice.start + shift, shift };
    shift += splice.text.length - (splice.end - splice.start);
    return piece;
  });
  return (offset) => {
    let [low, high] = [0, moved.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((moved[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const last = moved[low - 1];
    if (last === undefined) return offset;
    const { splice } = last;
    if (offset < last.start + splice.text.length) return Math.min(splice.end, offset - last.shift);
    return offset - last.shift - splice.text.length + (splice.end - splice.start);
  };
}
