import type { GoalTraces } from "../history/goal-traces.ts";
import { laterBy } from "../score/dates.ts";
import type { KeptScore } from "../score/score.ts";
import type { PractisedChange } from "./changed-since.ts";
import type { Practice } from "./practice.ts";

/** A goal that is to be read together, and why. */
export interface GoalDue {
  readonly goal: string;
  /** `never` read together, promising something else since, or not for as long as `stale-after` says. */
  readonly why: "never" | "changed" | "stale";
  /** Since when the goal is known to be there, or the day on which it was last read. */
  readonly since: string;
  readonly changes: readonly PractisedChange[];
}

/**
 * Lists the goals that are due for a review. What is new is left alone: where nobody has read a goal yet that is known for less than
 * `stale-after`, or of which nothing tells how old it is, nobody is asked to. What was read is read again once it promises something else.
 */
export function goalsDue(
  { goals, config }: Pick<KeptScore, "goals" | "config">,
  practice: ReadonlyMap<string, Practice>,
  traces: ReadonlyMap<string, GoalTraces>,
  today: string,
): readonly GoalDue[] {
  const isPast = (day: string): boolean => laterBy(day, config.staleAfter).slice(0, 10) < today;
  return goals.flatMap(({ id }): GoalDue[] => {
    const known = practice.get(id);
    const since = traces.get(id)?.since;
    if (known === undefined) return [];
    const { last, state, changes } = known;
    if (last === undefined)
      return since === undefined || !isPast(since) ? [] : [{ goal: id, why: "never", since, changes: [] }];
    if (state === "changed") return [{ goal: id, why: "changed", since: last.on, changes }];
    return isPast(last.on) ? [{ goal: id, why: "stale", since: last.on, changes: [] }] : [];
  });
}
