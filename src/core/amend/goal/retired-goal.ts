import { readKeys } from "../../score/read-keys.ts";
import type { Score } from "../../score/score.ts";
import { repairsOf } from "./moved-repairs.ts";

/** A goal that has ended: what it was called last, and the amendment that ended it where one is there. */
export interface RetiredGoal {
  readonly id: string;
  readonly amendment: string | undefined;
}

/** Finds the goal that has or had an id and has no file any more: its repairs are what is left of it. */
export function retiredGoal(id: string, score: Score): RetiredGoal | undefined {
  const ends = score.repairs.flatMap(({ document }) => {
    const keys = document.kind === "repair" ? readKeys(document, "repair") : undefined;
    const folder = document.path.split("/")[1] ?? "";
    const isGone = !score.goals.some((goal) => goal.id === folder || goal.formerly.includes(folder));
    return keys?.kind === "retire" && isGone ? [{ folder, keys }] : [];
  });
  const end = ends.findLast(({ folder, keys }) => folder === id || keys.formerly?.includes(id));
  if (end !== undefined) return { id: end.folder, amendment: end.keys.id };
  return repairsOf(id, score).length > 0 ? { id, amendment: undefined } : undefined;
}
