import { kindOf } from "../score/folders.ts";
import { textsOf } from "../score/keys.ts";
import type { VersionAt } from "./known-changes.ts";
import { mostlySame } from "./provenance/mostly-same.ts";
import type { FileRevision, Revision } from "./revision.ts";

/**
 * Joins what a commit moved: a goal that says itself what it was called before goes on from the file of that name, one that says
 * nothing from the file that most of its words were in, and a repair file that only changed its folder is not new. What the commit says
 * of itself has no part in it.
 */
export function joinMoves(revision: Revision, versionAt: VersionAt): Revision {
  const gone = revision.files.filter((file) => file.after === undefined && !("otherBefore" in file));
  if (gone.length === 0) return revision;
  const origins = new Map(gone.map((file) => [nameOf(file.path), file]));
  const joined = new Set<string>();
  const said = revision.files.map((file) => {
    const from = file.before === undefined ? originOf(file, origins, versionAt) : undefined;
    if (from === undefined) return file;
    joined.add(from.path);
    return { ...file, before: from.before, movedFrom: from.path };
  });
  const files = said.map((file) => {
    if (!isNewGoal(file)) return file;
    const alike = gone.filter(
      ({ path, before }) => !joined.has(path) && isOfOneGoal(path, before, file, versionAt),
    );
    const [from] = alike;
    // Where two could be it, none is taken for it.
    if (from === undefined || alike.length > 1) return file;
    joined.add(from.path);
    return { ...file, before: from.before, movedFrom: from.path, isGuessed: true };
  });
  return { ...revision, files: files.filter((file) => !joined.has(file.path)) };
}

function isNewGoal({ path, before, after }: FileRevision): boolean {
  return kindOf(path) === "goal" && before === undefined && after !== undefined;
}

function isOfOneGoal(
  path: string,
  before: string | undefined,
  { after }: FileRevision,
  versionAt: VersionAt,
): boolean {
  if (kindOf(path) !== "goal" || before === undefined || after === undefined) return false;
  if (before === after) return true;
  const [was, is] = [versionAt(before), versionAt(after)];
  return typeof was !== "string" && typeof is !== "string" && mostlySame(was, is);
}

function originOf(
  file: FileRevision,
  origins: ReadonlyMap<string, FileRevision>,
  versionAt: VersionAt,
): FileRevision | undefined {
  if (file.after === undefined) return undefined;
  if (file.path.startsWith("repairs/")) return origins.get(nameOf(file.path));
  if (kindOf(file.path) !== "goal") return undefined;
  const version = versionAt(file.after);
  if (typeof version === "string") return undefined;
  const former = textsOf(version.document, "formerly").map((slug) => origins.get(`goals/${slug.text}.md`));
  return former.findLast((found) => found !== undefined);
}

// A repair keeps its file's name wherever it goes, because its id is in it.
function nameOf(path: string): string {
  return path.startsWith("repairs/") ? `repairs${path.slice(path.lastIndexOf("/"))}` : path;
}
