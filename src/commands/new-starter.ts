import { type NewStarter, newStarterOf } from "../core/orientation/new-starter.ts";
import { findGoal } from "../core/score/find-goal.ts";
import type { Context } from "./context.ts";
import { lastRepairs } from "./last-repairs.ts";
import { findScore, loadScore } from "./load-score.ts";

/** What `score new-starter` is asked for. */
export interface NewStarterOptions {
  /** Whom it is printed for. */
  readonly reader: string | undefined;
  /** Who is asked about what is unclear. */
  readonly by: string | undefined;
  /** The goals that are served, by their ids or their words; all where there is none. */
  readonly goals: readonly string[];
}

/** Puts together what a new person reads. Without Git the repairs are told by what their lines say today. */
export async function newStarter(
  { reader, by, goals: named }: NewStarterOptions,
  context: Context,
): Promise<NewStarter> {
  const score = loadScore(findScore(context), context.store);
  const goals = [...new Set(named.map((name) => findGoal(score, name, (goal) => `--goal ${goal}`)))];
  const asked = new Set(goals.map(({ id }) => id));
  const isAsked = (goal: string): boolean => asked.size === 0 || asked.has(goal) || goal === "promise";
  const repairs = await lastRepairs(score, isAsked, context);
  return newStarterOf(score, { reader, by, goals }, repairs);
}
