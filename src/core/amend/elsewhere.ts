import { textsOf } from "../score/keys.ts";
import type { ScoreRecord } from "../score/score.ts";

/** Lists the other goals that some complaints said to look at. */
export function elsewhereOf(complaints: readonly ScoreRecord[], goal: string): readonly string[] {
  const named = complaints.flatMap(({ document }) =>
    textsOf(document, "elsewhere").map((found) => found.text),
  );
  return [...new Set(named)].filter((other) => other !== goal);
}
