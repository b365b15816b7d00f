/** A row of digit groups with what parts them; nothing in it is a letter. */
export interface NumberRun {
  readonly text: string;
  readonly start: number;
  readonly groups: readonly { readonly digits: string; readonly start: number; readonly end: number }[];
}

// What may stand between the digits of a phone number; a line may end there, and go on after a quotation's mark.
const RUN = /[+(]{0,2}\d[\d+() \t./\r\n>-]*/g;
const FEWEST_DIGITS = 7;

/** Yields the rows of digits of a text that are long enough to ring somebody. */
export function* numberRunsIn(text: string): Generator<NumberRun> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (run.length < FEWEST_DIGITS) continue;
    const groups = [...run.matchAll(/\d+/g)].map((group) => ({
      digits: group[0],
      start: index + group.index,
      end: index + group.index + group[0].length,
    }));
    yield { text: run, start: index, groups };
  }
}

// Up to three signs, or the end of a line with the beginning of the next.
const GAP = /^(?:[ \t./()-]{0,3}|[ \t]?\r?\n[ \t>]{0,8}\(?)$/;

/** Tells whether what stands between two groups may part one number. */
export function joins(gap: string): boolean {
  return GAP.test(gap);
}
