import type { Goal } from "../score/goal.ts";
import type { KeptScore } from "../score/score.ts";
import { ledgerOf } from "./ledger-entries.ts";
import type { LedgerEntry } from "./timeline.ts";

/** What the goals of a score are and were called. */
export interface GoalNames {
  /** Turns any name that a goal has had into the one of today; of a goal that is no more, into its last. */
  readonly nameOf: (goal: string) => string;
  /** Returns every name that a goal has had, the given one among them. */
  readonly namesOf: (goal: string) => ReadonlySet<string>;
}

const known = new WeakMap<KeptScore, GoalNames>();

/**
 * Reads what a score's goals are and were called: from their own `formerly`, and for those that are no more from the repair files,
 * which keep what a renamed goal was called before.
 */
export function goalNames(score: KeptScore): GoalNames {
  const names = known.get(score) ?? readNames(score);
  known.set(score, names);
  return names;
}

function readNames(score: KeptScore): GoalNames {
  const told = [...endedNames(score), ...score.goals.flatMap(formerNames)];
  // A name that is in use again is the goal's that has it now.
  const today = new Map([...told, ...score.goals.map(({ id }) => [id, id] as const)]);
  const nameOf = (goal: string): string => today.get(goal) ?? goal;
  return {
    nameOf,
    namesOf: (goal) => {
      const name = nameOf(goal);
      return new Set([goal, name, ...told.flatMap(([other, last]) => (last === name ? other : []))]);
    },
  };
}

function formerNames({
  id,
  formerly,
}: Pick<Goal, "id" | "formerly">): readonly (readonly [string, string])[] {
  return formerly.map((former) => [former, id]);
}

/** Returns each name that repair files tell of beside another, with the last of those that belong together. */
function endedNames(score: KeptScore): readonly (readonly [string, string])[] {
  const groups: { names: ReadonlySet<string>; last: LedgerEntry }[] = [];
  for (const entry of ledgerOf(score)) {
    if (entry.formerly.length === 0) continue;
    let names = new Set([entry.goal, ...entry.formerly]);
    let last = entry;
    for (const group of groups.filter((other) => [...other.names].some((name) => names.has(name)))) {
      names = new Set([...group.names, ...names]);
      last = later(group.last, last);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push({ names, last });
  }
  return groups.flatMap(({ names, last }) => [...names].map((name) => [name, last.goal] as const));
}

// On one day a goal ends last, and of two renamings the second knows the first one's name.
function later(a: LedgerEntry, b: LedgerEntry): LedgerEntry {
  if (a.on !== b.on) return a.on > b.on ? a : b;
  if ((a.kind === "retire") !== (b.kind === "retire")) return a.kind === "retire" ? a : b;
  return a.formerly.includes(b.goal) ? a : b;
}
