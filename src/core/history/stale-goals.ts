import type { Clock } from "../lint/clock.ts";
import { laterBy } from "../score/dates.ts";
import type { KeptScore } from "../score/score.ts";
import { type GoalTraces, goalTraces } from "./goal-traces.ts";

/** A goal that nobody touched for the time that `stale-after` sets. */
export interface StaleGoal {
  readonly goal: string;
  /** The last that was done about it; absent where nothing ever was. */
  readonly touched: GoalTraces["touched"];
  /** The day of that, or the first on which the goal is known to have been there. */
  readonly since: string;
}

/** Lists the goals that nobody amended, spoke about, rehearsed or reviewed for so long; one whose age nothing tells is none of them. */
export function staleGoals(
  score: KeptScore,
  { hasPassed }: Pick<Clock, "hasPassed">,
  born?: ReadonlyMap<string, string>,
): readonly StaleGoal[] {
  const traces = goalTraces(score, born);
  return score.goals.flatMap(({ id, document }) => {
    const { since: first, touched } = traces.get(id) ?? {};
    const since = touched?.on ?? first;
    if (!document.readable || since === undefined) return [];
    return hasPassed(laterBy(since, score.config.staleAfter)) ? [{ goal: id, touched, since }] : [];
  });
}
