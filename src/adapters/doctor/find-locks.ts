import { statSync } from "node:fs";
import { join } from "node:path";
import type { LockFile } from "../../core/doctor/facts.ts";

/** Finds the locks that a commit on a branch would run into, with their age. Those of other work trees are none of them. */
export function findLocks(
  gitDir: string,
  commonDir: string,
  branch: string | undefined,
): readonly LockFile[] {
  const paths = [
    join(gitDir, "index.lock"),
    join(gitDir, "HEAD.lock"),
    join(commonDir, "reftable", "tables.list.lock"),
    ...(branch === undefined ? [] : [join(commonDir, "refs", "heads", `${branch}.lock`)]),
  ];
  return paths.flatMap((path) => {
    const facts = statSync(path, { throwIfNoEntry: false });
    if (facts === undefined) return [];
    return [{ path, seconds: Math.max(0, Math.floor((Date.now() - facts.mtimeMs) / 1000)) }];
  });
}
