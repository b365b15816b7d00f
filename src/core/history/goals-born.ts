import type { Revision } from "./revision.ts";

/** Finds the day of the first commit that has each goal, by its name then. In a shallow clone a goal may be older than that. */
export function goalsBorn(revisions: readonly Revision[]): ReadonlyMap<string, string> {
  const born = new Map<string, string>();
  for (const { commit, files } of revisions) {
    const day = commit.author.date?.slice(0, 10);
    if (day === undefined) continue;
    for (const { path, after } of files) {
      const goal = after === undefined ? undefined : /^goals\/([^/]+)\.md$/i.exec(path)?.[1];
      if (goal !== undefined && day < (born.get(goal) ?? "9999")) born.set(goal, day);
    }
  }
  return born;
}
