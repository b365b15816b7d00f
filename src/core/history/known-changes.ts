import type { Change } from "./change.ts";
import { semanticDiff, type Version } from "./semantic-diff.ts";

/** What was found of a version: its words, or why they are not known. Neither reason means that it said nothing. */
export type Found = Version | "unreadable" | "missing";

/** Looks up a version of a goal by what holds it. */
export type VersionAt = (holder: string) => Found;

/** The holders of a file's versions before and after one commit; absent where there was no file. */
export interface Held {
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** For a merge: the file as the other side had it, because only what is in neither side came with the merge. */
  readonly otherBefore?: string | undefined;
}

/** What a commit changed in a file, or that this is not known: then a note says why. */
export interface KnownChanges {
  readonly changes: readonly Change[];
  readonly note: string | undefined;
}

/** Compares the versions of a file where all of them are known; what can't be read is neither new nor gone. */
export function knownChanges(file: Held, versionAt: VersionAt): KnownChanges {
  if (file.before === file.after) return { changes: [], note: undefined };
  const at = (holder: string | undefined): Found | undefined =>
    holder === undefined ? undefined : versionAt(holder);
  const [after, before, other] = [at(file.after), at(file.before), at(file.otherBefore)];
  if (typeof after === "string") return unknown("this version", after);
  if (typeof before === "string") return unknown("the version before this one", before);
  if (typeof other === "string") return unknown("the version that was merged", other);
  const changes = semanticDiff(before, after);
  if (!("otherBefore" in file)) return { changes, note: undefined };
  const decided = new Set(semanticDiff(other, after).map(identity));
  return { changes: changes.filter((change) => decided.has(identity(change))), note: undefined };
}

function unknown(which: string, why: "unreadable" | "missing"): KnownChanges {
  const trouble = why === "unreadable" ? "could not be read" : "is missing or damaged in Git's store";
  return { changes: [], note: `${which} ${trouble}, so what changed is not known` };
}

// What a merge itself decided differs from both sides; the rest came with one of them and is told there.
function identity(change: Change): string {
  return JSON.stringify([change.part, change.clause, change.after]);
}
