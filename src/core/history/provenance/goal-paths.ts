import type { FileRevision, Revision } from "../revision.ts";

/**
 * Lists the paths under which a goal may ever have lain: those of its names, and of every file that went in the very commit in which one
 * of them came. Most of these are none of its own; which are, their words tell.
 */
export function goalPaths(revisions: readonly Revision[], names: ReadonlySet<string>): ReadonlySet<string> {
  const paths = new Set([...names].map((name) => (name === "promise" ? "promise.md" : `goals/${name}.md`)));
  // A file can only come from an earlier one: the newest commit stands first, and one pass finds all but what branches crossed.
  for (let known = 0; known < paths.size; ) {
    known = paths.size;
    for (const { files } of revisions)
      if (files.some((file) => paths.has(file.path) && hasCome(file)))
        for (const { path, after } of files) if (after === undefined) paths.add(path);
  }
  return paths;
}

function hasCome(file: FileRevision): boolean {
  if (file.after === undefined) return false;
  return file.before === undefined || ("otherBefore" in file && file.otherBefore === undefined);
}
