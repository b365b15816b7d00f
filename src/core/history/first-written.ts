import type { KeptDocument } from "../document/document.ts";
import type { Goal } from "../score/goal.ts";
import type { ComparedGoal } from "./compare-revision.ts";
import { goalOf } from "./goal-of.ts";
import { promisedChanges } from "./semantic-diff.ts";

/**
 * Tells from a goal as it stands what the commit brought that wrote it so for the first time: its title, its clauses and its
 * standards, and neither its other sentences nor its sections. `holder` is what holds these words. Nothing where that needs a closer
 * look: whether a goal without a title says anything is a matter of its sections.
 */
export function firstWritten(goal: Goal<KeptDocument>, holder: string): ComparedGoal | undefined {
  const { document, title, borrowed } = goal;
  const name = goalOf(document.path);
  if (!document.readable || name === undefined || title === undefined) return undefined;
  return {
    goal: name,
    changes: promisedChanges(undefined, goal),
    note: undefined,
    holder,
    ...(borrowed !== undefined && { isBorrowed: true }),
  };
}
