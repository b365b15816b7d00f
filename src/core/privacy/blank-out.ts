/** A half-open range of a folded text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Takes stretches out of a text without moving the rest: what stands in their place is neither letter, digit nor blank. */
export function blankOut(text: string, stretches: Iterable<Stretch>): string {
  let kept = "";
  let reached = 0;
  for (const { start, end } of stretches) {
    kept += text.slice(reached, start) + "\u00A4".repeat(end - start);
    reached = end;
  }
  return reached === 0 ? text : kept + text.slice(reached);
}
