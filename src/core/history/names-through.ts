import type { KeptScore } from "../score/score.ts";
import type { ComparedRevision } from "./compare-revision.ts";
import { type GoalNames, goalNames } from "./goal-names.ts";

/** A goal whose file was renamed by hand, with nothing that says so but its words. */
export interface RenamedByHand {
  /** By its name after that. */
  readonly goal: string;
  readonly from: string;
  readonly commit: string;
}

/** Finds the goals whose files were renamed by hand, the newest first. */
export function renamedByHand(revisions: Iterable<ComparedRevision>): readonly RenamedByHand[] {
  const renamed: RenamedByHand[] = [];
  for (const { commit, compared } of revisions)
    for (const { goal, guessedFrom: from } of compared)
      if (from !== undefined) renamed.push({ goal, from, commit });
  return renamed;
}

/** Returns what the goals of a score are and were called, files that were renamed by hand among them. */
export function namesThrough(revisions: Iterable<ComparedRevision>, score: KeptScore): GoalNames {
  const said = goalNames(score);
  const moved = new Map(renamedByHand(revisions).map(({ from, goal }) => [from, goal]));
  if (moved.size === 0) return said;
  const today = new Set(score.goals.map(({ id }) => id));
  const nameOf = (goal: string): string => {
    let name = said.nameOf(goal);
    // A name that is in use again is the goal's that has it now; a circle of names leads nowhere.
    for (let turn = 0; turn <= moved.size && !today.has(name); turn += 1) {
      const next = moved.get(name);
      if (next === undefined) break;
      name = said.nameOf(next);
    }
    return name;
  };
  const namesOf = (goal: string): ReadonlySet<string> => {
    const name = nameOf(goal);
    const former = [...moved.keys()].filter((from) => nameOf(from) === name);
    return new Set([goal, ...[name, ...former].flatMap((each) => [...said.namesOf(each)])]);
  };
  return { nameOf, namesOf };
}
