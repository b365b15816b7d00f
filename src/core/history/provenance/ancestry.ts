import { textsOf } from "../../score/keys.ts";
import { guessedFormer, saidFormer } from "../former-file.ts";
import type { VersionAt } from "../known-changes.ts";
import type { FileRevision, Revision } from "../revision.ts";

/** A version of a file, by where it lay and what holds it. */
export interface Held {
  readonly path: string;
  readonly holder: string;
}

/** The commit that a version of a file came with, and the versions it was made of: none where the file began. */
export interface Birth {
  readonly revision: Revision;
  readonly path: string;
  /** One version for each side of a merge that has the file. */
  readonly made: readonly Held[];
  /** Where the commit stands in the history, the newest first. */
  readonly at: number;
}

/** Finds the commit that a version came with, among those from a place in the history on. */
export type BirthOf = (version: Held, from: number) => Birth | undefined;

/**
 * Makes the function that follows versions of goals back through the commits, newest first: each to the nearest earlier commit that
 * made it. A goal that was renamed goes on under its former name, whether it says so itself, `names` does, or most of
 * its words came along.
 */
export function ancestry(
  revisions: readonly Revision[],
  names: ReadonlySet<string>,
  versionAt: VersionAt,
): BirthOf {
  const byPath = new Map<string, { readonly at: number; readonly file: FileRevision }[]>();
  for (const [at, { files }] of revisions.entries())
    for (const file of files) {
      const known = byPath.get(file.path);
      if (known === undefined) byPath.set(file.path, [{ at, file }]);
      else known.push({ at, file });
    }
  const lastOf = (path: string, from: number): string | undefined =>
    byPath.get(path)?.find(({ at, file }) => at >= from && file.after !== undefined)?.file.after;
  return ({ path, holder }, from) => {
    const found = byPath.get(path)?.find(({ at, file }) => at >= from && file.after === holder);
    const revision = revisions[found?.at ?? -1];
    if (found === undefined || revision === undefined) return undefined;
    const { file, at } = found;
    const made = madeOf(file, revision, names, versionAt);
    return { revision, path, made: [...made, ...renamedSide(file, made, at, names, versionAt, lastOf)], at };
  };
}

/**
 * Finds the version of a merge's side that had the goal under a former name. Git does not list it, because the merge itself has no such
 * file: it is the last one before.
 */
function renamedSide(
  file: FileRevision,
  made: readonly Held[],
  at: number,
  names: ReadonlySet<string>,
  versionAt: VersionAt,
  lastOf: (path: string, from: number) => string | undefined,
): readonly Held[] {
  if (!("otherBefore" in file) || made.length !== 1 || file.after === undefined) return [];
  const version = versionAt(file.after);
  const said = typeof version === "string" ? [] : textsOf(version.document, "formerly");
  const paths = [...said.map(({ text }) => text), ...names].map((slug) => `goals/${slug}.md`);
  for (const path of paths) {
    const holder = path === file.path ? undefined : lastOf(path, at + 1);
    if (holder !== undefined) return [{ path, holder }];
  }
  return [];
}

function madeOf(
  file: FileRevision,
  { files }: Revision,
  names: ReadonlySet<string>,
  versionAt: VersionAt,
): readonly Held[] {
  const own = [file.before, ...("otherBefore" in file ? [file.otherBefore] : [])];
  const former = own.includes(undefined) ? formerOf(file, files, names, versionAt) : undefined;
  const theirs = [former?.before, former?.otherBefore];
  return own.flatMap((holder, side) => {
    const moved = theirs[side];
    if (holder !== undefined) return [{ path: file.path, holder }];
    return former === undefined || moved === undefined ? [] : [{ path: former.path, holder: moved }];
  });
}

function formerOf(
  file: FileRevision,
  files: readonly FileRevision[],
  names: ReadonlySet<string>,
  versionAt: VersionAt,
): FileRevision | undefined {
  const gone = files.filter(({ after }) => after === undefined);
  return saidFormer(file, gone, versionAt, names) ?? guessedFormer(file, gone, versionAt);
}
