import { ScoreError } from "../core/errors.ts";
import { findGoal } from "../core/score/find-goal.ts";
import type { Goal } from "../core/score/goal.ts";
import type { Score } from "../core/score/score.ts";

/** Finds the goal that is to be renamed or retired. @throws ScoreError where it is unknown, or is the promise. */
export function goalNamed(name: string, score: Score, what: "renamed" | "retired"): Goal {
  if (/^promise(?:\.md)?$/.test(name)) {
    throw new ScoreError("usage", "goal/promise", `the promise is no goal, and can't be ${what}`, {
      hint: 'score amend promise --because "what happened" --edit',
    });
  }
  return findGoal(score, name);
}
