import { findGoal } from "../core/score/find-goal.ts";
import type { Context } from "./context.ts";
import { refuseObstacle } from "./explain-missing.ts";
import { findScore, loadScore } from "./load-score.ts";

/** Returns the id of what is to be amended, as this score has it. @throws ScoreError `goal/unknown` with the nearest one. */
export function amendTarget(name: string, context: Context): string {
  const score = loadScore(findScore(context), context.store);
  if (name === "promise") return name;
  refuseObstacle(score, "goals");
  return findGoal(score, name).id;
}
