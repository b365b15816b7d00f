import { goalNames } from "../history/goal-names.ts";
import { textsOf } from "../score/keys.ts";
import type { Score, ScoreRecord } from "../score/score.ts";

/** Lists the other goals that some complaints said to look at, by their names of today. */
export function elsewhereOf(
  complaints: readonly ScoreRecord[],
  goal: string,
  score: Score,
): readonly string[] {
  const named = complaints.flatMap(({ document }) =>
    textsOf(document, "elsewhere").map((found) => found.text),
  );
  return [...new Set(named.map(goalNames(score).nameOf))].filter((other) => other !== goal);
}
