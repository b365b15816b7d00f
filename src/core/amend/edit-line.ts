import { goalIdOf } from "../score/goal-id.ts";

/** Returns the line that opens the goal (or the promise) of a path in an editor, to be amended by hand. */
export function editLine(path: string): string {
  return `score amend ${goalIdOf(path)} --because "what happened" --edit`;
}
