import { oneLine } from "../../core/amend/one-line.ts";
import { saidWhen } from "../../core/complaint/said-when.ts";
import { ScoreError } from "../../core/errors.ts";
import { nameOf, sameHabit } from "../../core/habit/find-habit.ts";
import { factsOf, type HabitFacts, type Verdict } from "../../core/habit/habit-facts.ts";
import type { HabitStepResult } from "../../core/habit/result.ts";
import { settledBy } from "../../core/habit/settled-by.ts";
import { summaryOf } from "../../core/habit/step-words.ts";
import { findGoal } from "../../core/score/find-goal.ts";
import { habitsOf } from "../../core/score/habits.ts";
import type { Score } from "../../core/score/score.ts";
import { shellWords } from "../../core/shell-words.ts";
import type { Context } from "../context.ts";
import { type HabitOptions, type HabitPlan, recordHabit } from "./record-habit.ts";

/** What is said of a habit when somebody decides about it. */
export interface DecisionOptions extends HabitOptions {
  readonly goal: string;
  /** The habit; where it is known already, its first words are enough. */
  readonly habit: string;
  readonly verdict: Verdict | undefined;
  /** The amendment that settles it, by its id or its repair file. */
  readonly amendment: string | undefined;
  /** The day of the verdict, as people say it; today where nobody does. */
  readonly on: string | undefined;
}

/** Writes a habit down beside its goal, decided or not. */
export async function addHabit(options: DecisionOptions, context: Context): Promise<HabitStepResult> {
  const { iso } = context.now();
  return recordHabit("habit-add", options, context, (score) => plan(options, score, iso));
}

function plan(options: DecisionOptions, score: Score, now: string): HabitPlan {
  const goal = findGoal(score, options.goal);
  const words = oneLine("the habit", options.habit);
  const after = { habit: words, ...decided(options, undefined, score, now) };
  const known = habitsOf(goal.document);
  const same = sameHabit(words, known);
  if (same === undefined)
    return { goal, edit: { to: after }, before: undefined, after, summary: summaryOf(undefined, after) };
  const before = factsOf(same);
  const saysMore = [options.verdict, options.amendment, options.on].some((said) => said !== undefined);
  if (saysMore && (after.verdict !== before.verdict || after.amendment !== before.amendment))
    throw new ScoreError("usage", "habit/exists", `${goal.id} has this habit already: ${before.habit}`, {
      hint: `score habit decide ${shellWords([goal.id, nameOf(same, known), ...decisionWords(options)])}`,
    });
  return { goal, edit: undefined, before, after: before, summary: "" };
}

function decisionWords({ verdict, amendment, on }: DecisionOptions): readonly string[] {
  return [
    ...(verdict === undefined ? [] : ["--verdict", verdict]),
    ...(amendment === undefined ? [] : ["--amendment", amendment]),
    ...(on === undefined ? [] : ["--on", on]),
  ];
}

/**
 * Works out what a habit says from now on. Another verdict takes the place of the one before, and of what settled that; an amendment
 * alone settles the verdict that stands.
 */
export function decided(
  { verdict: said, amendment: typed, on }: DecisionOptions,
  before: HabitFacts | undefined,
  score: Score,
  now: string,
): Omit<HabitFacts, "habit"> {
  const verdict = said ?? before?.verdict;
  const amendment = typed === undefined ? undefined : settledBy(typed, score);
  if (verdict === undefined && (amendment ?? on) !== undefined)
    throw new ScoreError(
      "usage",
      "habit/no-verdict",
      "nobody has decided about this habit yet: what was the verdict?",
      {
        hint: "add --verdict keep   # or improve, or ditch",
      },
    );
  if (verdict === undefined) return { verdict };
  const isSame = before !== undefined && verdict === before.verdict;
  const day = on === undefined ? undefined : saidWhen("--on", on, { now }).slice(0, 10);
  return {
    verdict,
    on: day ?? (isSame ? before.on : undefined) ?? now.slice(0, 10),
    amendment: amendment ?? (isSame ? before.amendment : undefined),
  };
}
