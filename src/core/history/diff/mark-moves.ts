import type { Change } from "../change.ts";
import type { GoalDiff, MovedPlace, ScoreChange } from "./goal-diff.ts";

/** What became of a goal, before anybody knows what moved. */
export interface PlainDiff extends Omit<GoalDiff, "changes"> {
  readonly changes: readonly Change[];
}

/**
 * Finds what only moved: words that left one goal, or one section, and came to another to the letter. A never that turns into an
 * always says something else, and has not moved.
 */
export function markMoves(diffs: readonly PlainDiff[]): readonly GoalDiff[] {
  const gone = new Map<string, { readonly place: MovedPlace; readonly change: Change }[]>();
  for (const { goal, changes } of diffs)
    for (const change of changes) {
      if (change.op !== "removed") continue;
      const key = keyOf(change, change.before);
      gone.set(key, [...(gone.get(key) ?? []), { place: { goal, part: change.part }, change }]);
    }
  const [to, from] = [new Map<Change, MovedPlace>(), new Map<Change, MovedPlace>()];
  for (const { goal, changes } of diffs)
    for (const change of changes) {
      if (change.op !== "added") continue;
      const left = gone.get(keyOf(change, change.after))?.shift();
      if (left === undefined) continue;
      from.set(change, left.place);
      to.set(left.change, { goal, part: change.part });
    }
  return diffs.map((diff) => ({ ...diff, changes: diff.changes.map((change) => moved(change, to, from)) }));
}

function moved(
  change: Change,
  to: ReadonlyMap<Change, MovedPlace>,
  from: ReadonlyMap<Change, MovedPlace>,
): ScoreChange {
  const [movedTo, movedFrom] = [to.get(change), from.get(change)];
  if (movedTo === undefined && movedFrom === undefined) return { ...change, movedTo, movedFrom };
  return { ...change, direction: "same", evidence: "the same words in another place", movedTo, movedFrom };
}

function keyOf({ part, clause }: Change, words: string | undefined): string {
  const isListed = part === "always" || part === "never" || part === "standard";
  const sort = isListed || part === "goal" ? part : clause === undefined ? "sentence" : "phrase";
  return JSON.stringify([sort, words]);
}
