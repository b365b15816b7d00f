import type { GoalListResult } from "../core/compose/result.ts";
import type { Context } from "./context.ts";
import { findScore, loadScore } from "./load-score.ts";

/** Lists the goals of a score. */
export async function listGoals(context: Context): Promise<GoalListResult> {
  const score = loadScore(findScore(context), context.store);
  const goals = score.goals.map((goal) => ({
    id: goal.id,
    title: goal.title?.text ?? goal.document.outline.title?.text ?? goal.id,
    owner: goal.owner?.text,
    always: goal.always.length,
    never: goal.never.length,
    borrowed: goal.borrowed !== undefined,
    readable: goal.document.readable,
  }));
  return { kind: "goal-list", goals };
}
