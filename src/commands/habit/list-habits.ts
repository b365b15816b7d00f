import { listedHabits } from "../../core/habit/listed-habits.ts";
import type { HabitListResult } from "../../core/habit/result.ts";
import { clockAt } from "../../core/lint/clock.ts";
import { findGoal } from "../../core/score/find-goal.ts";
import { unreadablePromises } from "../../core/status/unreadable.ts";
import type { Context } from "../context.ts";
import { findScore, loadScore } from "../load-score.ts";

/** What `score habit list` is asked for. */
export interface HabitListOptions {
  readonly goal: string | undefined;
  /** Only what waits for somebody. */
  readonly undecided: boolean;
}

/** Lists the habits of the score here, or of one goal. Needs no Git. */
export function listHabits({ goal: name, undecided }: HabitListOptions, context: Context): HabitListResult {
  const score = loadScore(findScore(context), context.store);
  const { iso, day } = context.now();
  const goal = name === undefined ? undefined : findGoal(score, name);
  const all = listedHabits(score, clockAt(iso)).filter(
    (habit) => goal === undefined || habit.goal === goal.id,
  );
  return {
    kind: "habit-list",
    today: day,
    goal: goal?.id,
    habits: all.filter(({ waitsFor }) => !undecided || waitsFor !== undefined),
    known: all.length,
    anyGoal: goal?.id ?? score.goals[0]?.id,
    refused: unreadablePromises(score).filter(
      ({ file }) => file !== "promise.md" && (goal === undefined || file === goal.document.path),
    ),
  };
}
