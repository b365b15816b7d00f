import { findGoal } from "../core/score/find-goal.ts";
import type { Context } from "./context.ts";
import { findScore, loadScore } from "./load-score.ts";

/** Returns the id of what is to be amended, as this score has it. @throws ScoreError `goal/unknown` with the nearest one. */
export function amendTarget(name: string, context: Context): string {
  const score = loadScore(findScore(context), context.store);
  return name === "promise" ? name : findGoal(score, name).id;
}
