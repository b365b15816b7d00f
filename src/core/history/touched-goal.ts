import type { ComparedRevision } from "./compare-revision.ts";
import { goalOf } from "./goal-of.ts";
import type { FileRevision, Revision } from "./revision.ts";

/** A goal's file that a commit touched: its path, and what held it before, after, and for a merge on the other side. */
export type TouchedGoal =
  | readonly [path: string, before: string | null, after: string | null]
  | readonly [path: string, before: string | null, after: string | null, otherBefore: string | null];

/** Lists the goals' files that a commit touched. */
export function goalsTouched({ files }: Revision): readonly TouchedGoal[] {
  return files.flatMap((file): TouchedGoal[] => {
    const { path, before = null, after = null, otherBefore = null } = file;
    if (goalOf(path) === undefined) return [];
    return ["otherBefore" in file ? [path, before, after, otherBefore] : [path, before, after]];
  });
}

/** Returns who made a commit, and which goals it touched: all that is needed to follow a goal through the commits. */
export function revisionTouching({ commit: id, date, author: name, touched }: ComparedRevision): Revision {
  const commit = { id, parents: [], author: { name, email: "", date }, message: "" };
  return { commit, files: touched.map(fileOf) };
}

function fileOf([path, before, after, ...others]: TouchedGoal): FileRevision {
  const file = { path, before: before ?? undefined, after: after ?? undefined };
  const [otherBefore] = others;
  return otherBefore === undefined ? file : { ...file, otherBefore: otherBefore ?? undefined };
}
