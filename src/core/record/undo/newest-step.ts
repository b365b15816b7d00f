import type { FileRevision, Revision } from "../../history/revision.ts";

/** The commit that wrote what stands in a file last, with the file's versions around it. */
export interface WrittenStep {
  readonly revision: Revision;
  readonly file: FileRevision;
}

/**
 * Finds the newest step in some files that still stands, in their revisions from the newest on: a commit that took another one
 * back, and the one it took back, are passed over, so that whoever undoes twice goes back two steps.
 */
export function newestStep(
  revisions: readonly Revision[],
  paths: ReadonlySet<string>,
): WrittenStep | undefined {
  const undone = new Set<string>();
  for (const revision of revisions) {
    if (undone.has(revision.commit.id)) continue;
    const takesBack = /^This reverts commit ([0-9a-f]{40,64})\.$/m.exec(revision.commit.message)?.[1];
    if (takesBack !== undefined) {
      undone.add(takesBack);
      continue;
    }
    const file = revision.files.find(({ path }) => paths.has(path));
    if (file !== undefined) return { revision, file };
  }
  return undefined;
}
