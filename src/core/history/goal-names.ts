import type { Score } from "../score/score.ts";
import { ledgerOf } from "./ledger-entries.ts";

/**
 * Returns every name that a goal has had, the given one among them: from its own `formerly`, and for a goal that was retired from
 * the repair files, which keep what a renamed goal was called before.
 */
export function namesOfGoal(name: string, score: Score): ReadonlySet<string> {
  const goal = score.goals.find((candidate) => candidate.id === name || candidate.formerly.includes(name));
  if (goal !== undefined) return new Set([goal.id, ...goal.formerly]);
  const groups = ledgerOf(score)
    .filter((entry) => entry.formerly.length > 0)
    .map((entry) => [entry.goal, ...entry.formerly]);
  const names = new Set([name]);
  for (let grown = true; grown; ) {
    const before = names.size;
    for (const group of groups)
      if (group.some((other) => names.has(other))) for (const other of group) names.add(other);
    grown = names.size > before;
  }
  return names;
}
