import type { Version } from "../semantic-diff.ts";
import { linesOf } from "./line.ts";

/** Tells whether two versions are of one goal, though nothing says so: at least half of what the longer one says is in both. */
export function mostlySame(a: Version, b: Version): boolean {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const shared = [...ours].filter((words) => theirs.has(words)).length;
  return shared > 0 && shared * 2 >= Math.max(ours.size, theirs.size);
}

function wordsOf(version: Version): ReadonlySet<string> {
  return new Set(linesOf(version).map(({ words }) => words));
}
