import { guessedFormer, saidFormer } from "./former-file.ts";
import type { VersionAt } from "./known-changes.ts";
import type { FileRevision, Revision } from "./revision.ts";

/**
 * Joins what a commit moved: a goal that says itself what it was called before goes on from the file of that name, one that says
 * nothing from the file that most of its words were in, and a repair file that only changed its folder is not new. What the commit says
 * of itself has no part in it.
 */
export function joinMoves(revision: Revision, versionAt: VersionAt): Revision {
  const gone = revision.files.filter((file) => file.after === undefined && !("otherBefore" in file));
  if (gone.length === 0) return revision;
  const repairs = new Map(gone.map((file) => [nameOf(file.path), file]));
  const joined = new Set<string>();
  const files = revision.files
    .map((file) => {
      if (!isNew(file)) return file;
      const isRepair = file.path.startsWith("repairs/");
      const from = isRepair ? repairs.get(nameOf(file.path)) : saidFormer(file, gone, versionAt);
      return joinedTo(from, file);
    })
    // What another goal says it was is no longer anybody's to guess.
    .map((file) => {
      const left = gone.filter(({ path }) => !joined.has(path));
      const from = isNew(file) ? guessedFormer(file, left, versionAt) : undefined;
      return from === undefined ? file : { ...joinedTo(from, file), isGuessed: true };
    });
  return { ...revision, files: files.filter((file) => !joined.has(file.path)) };

  function joinedTo(from: FileRevision | undefined, file: FileRevision): FileRevision {
    if (from === undefined) return file;
    joined.add(from.path);
    return { ...file, before: from.before, movedFrom: from.path };
  }
}

function isNew({ before, after }: FileRevision): boolean {
  return before === undefined && after !== undefined;
}

// A repair keeps its file's name wherever it goes, because its id is in it.
function nameOf(path: string): string {
  return path.startsWith("repairs/") ? `repairs${path.slice(path.lastIndexOf("/"))}` : path;
}
