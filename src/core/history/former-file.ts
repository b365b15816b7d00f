import { kindOf } from "../score/folders.ts";
import { textsOf } from "../score/keys.ts";
import type { VersionAt } from "./known-changes.ts";
import { mostlySame } from "./provenance/mostly-same.ts";
import type { FileRevision } from "./revision.ts";

/**
 * Finds, among the files that went with a commit, the one that a goal which came with it says it was called before: by its own
 * `formerly`, or by `names` that are known of it otherwise.
 */
export function saidFormer(
  file: FileRevision,
  gone: readonly FileRevision[],
  versionAt: VersionAt,
  names: Iterable<string> = [],
): FileRevision | undefined {
  const version = file.after === undefined ? "missing" : versionAt(file.after);
  const said = typeof version === "string" ? [] : textsOf(version.document, "formerly");
  const called = (slug: string): FileRevision | undefined =>
    gone.find(({ path }) => path === `goals/${slug}.md`);
  return (
    said.map(({ text }) => called(text)).findLast((found) => found !== undefined) ??
    [...names].map(called).find((found) => found !== undefined)
  );
}

/**
 * Finds, among the files that went with a commit, the one that most of the words of a goal which came with it were in. Where two could be
 * it, none is taken for it: a wrong past is worse than none.
 */
export function guessedFormer(
  file: FileRevision,
  gone: readonly FileRevision[],
  versionAt: VersionAt,
): FileRevision | undefined {
  const { after } = file;
  if (after === undefined || kindOf(file.path) !== "goal") return undefined;
  const [found, ...others] = gone.filter((other) => kindOf(other.path) === "goal" && isAlike(other));
  return others.length === 0 ? found : undefined;

  function isAlike({ before, otherBefore }: FileRevision): boolean {
    return [before, otherBefore].some((holder) => holder !== undefined && isOfOneGoal(holder));
  }

  function isOfOneGoal(holder: string): boolean {
    if (holder === after) return true;
    const [was, is] = [versionAt(holder), versionAt(after as string)];
    return typeof was !== "string" && typeof is !== "string" && mostlySame(was, is);
  }
}
