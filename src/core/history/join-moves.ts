import { kindOf } from "../score/folders.ts";
import { textsOf } from "../score/keys.ts";
import type { VersionAt } from "./known-changes.ts";
import type { FileRevision, Revision } from "./revision.ts";

/**
 * Joins what a commit moved: a goal that says itself what it was called before goes on from the file of that name, and a repair
 * file that only changed its folder is not new. What the commit says of itself has no part in it.
 */
export function joinMoves(revision: Revision, versionAt: VersionAt): Revision {
  const gone = revision.files.filter((file) => file.after === undefined && !("otherBefore" in file));
  if (gone.length === 0) return revision;
  const origins = new Map(gone.map((file) => [nameOf(file.path), file]));
  const joined = new Set<string>();
  const files = revision.files.map((file) => {
    const from = file.before === undefined ? originOf(file, origins, versionAt) : undefined;
    if (from === undefined) return file;
    joined.add(from.path);
    return { ...file, before: from.before, movedFrom: from.path };
  });
  return { ...revision, files: files.filter((file) => !joined.has(file.path)) };
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
