import process from "node:process";

/** Whether every input is tried, as in the nightly run, or a share of them. */
const ALL = process.env["SCORE_ALL_RUNS"] === "1";

/** Says against how many made-up inputs a property is held, given how many it is held against in the nightly run. */
export function runs(nightly: number): { readonly numRuns: number } {
  return { numRuns: ALL ? nightly : Math.ceil(nightly / 5) };
}

/**
 * Returns one in three of the cases that the nightly run takes all of, beginning with another for each turn: three turns that
 * follow one another leave none out.
 */
export function shareOf<Case>(cases: readonly Case[], turn: number): readonly Case[] {
  return ALL ? cases : cases.filter((_, at) => (at + turn) % 3 === 0);
}
