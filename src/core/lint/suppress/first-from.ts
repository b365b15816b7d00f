import type { Span } from "../../document/source-text.ts";

/** Finds the first of some spans, ordered by where they begin, that begins at an offset or after it. */
export function firstFrom(offset: number, spans: readonly Pick<Span, "start">[]): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
