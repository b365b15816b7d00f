import { ScoreError } from "../../core/errors.ts";
import { findHabit } from "../../core/habit/find-habit.ts";
import { factsOf } from "../../core/habit/habit-facts.ts";
import type { HabitStepResult } from "../../core/habit/result.ts";
import { summaryOf } from "../../core/habit/step-words.ts";
import { same } from "../../core/record/fact-change.ts";
import { findGoal } from "../../core/score/find-goal.ts";
import type { Context } from "../context.ts";
import { type DecisionOptions, decided } from "./add-habit.ts";
import { recordHabit } from "./record-habit.ts";

/** Writes down what was decided about a habit, or which amendment settles it. */
export async function decideHabit(options: DecisionOptions, context: Context): Promise<HabitStepResult> {
  const { iso } = context.now();
  const { verdict, amendment, on } = options;
  if (verdict === undefined && amendment === undefined && on === undefined)
    throw new ScoreError("usage", "habit/no-verdict", "what was decided about it: keep, improve or ditch?", {
      hint: "--verdict keep\n--verdict improve\n--verdict ditch",
    });
  return recordHabit("habit-decide", options, context, (score) => {
    const goal = findGoal(score, options.goal);
    const found = findHabit(goal, options.habit);
    const before = factsOf(found);
    const after = { habit: before.habit, ...decided(options, before, score, iso) };
    const edit = same(before, after) ? undefined : { at: found.at, from: before, to: after };
    return { goal, edit, before, after, summary: summaryOf(before, after) };
  });
}
