import type { Change } from "../change.ts";
import type { VersionAt } from "../known-changes.ts";
import { semanticDiff, type Version } from "../semantic-diff.ts";
import type { Birth, BirthOf, Held } from "./ancestry.ts";
import { type Line, sameLine } from "./line.ts";

/** A commit that wrote a line or gave it other words; absent for an edit that is not committed yet. */
export interface Touch {
  readonly birth: Birth | undefined;
  /** The line as it read from then on. */
  readonly line: Line;
  /** What it read before; absent where it came with this. */
  readonly before: string | undefined;
}

/** Why nothing is known of a line before its earliest touch: the clone was cut there, or a version can't be read. */
export type BreakOff = "shallow" | "unreadable";

/** The life of a line backwards, as far as it is known. */
export interface Traced {
  /** The newest first. */
  readonly touches: readonly Touch[];
  /** Absent where the earliest touch wrote it. */
  readonly brokenOff: BreakOff | undefined;
}

/** What lines are followed through. */
export interface Past {
  readonly birthOf: BirthOf;
  readonly versionAt: VersionAt;
  readonly cut: ReadonlySet<string>;
}

/** Where a line stands: in a version that is made of others, by a commit or on the disk. */
interface Standing {
  readonly line: Line;
  readonly version: Version;
  readonly birth: Birth | undefined;
  readonly made: readonly Held[];
}

/** Follows a line of a version back to where it began, from what HEAD, or a revision, has of its file: nothing where it has none. */
export function traceLine(line: Line, version: Version, committed: Held | undefined, past: Past): Traced {
  const touches: Touch[] = [];
  const made = committed === undefined ? [] : [committed];
  let standing: Standing | BreakOff | undefined = { line, version, birth: undefined, made };
  while (standing !== undefined && typeof standing !== "string") {
    const { touch, next }: Earlier = earlier(standing, past);
    if (touch !== undefined) touches.push(touch);
    standing = next;
  }
  return { touches, brokenOff: standing };
}

/** One step back: what happened there, and where the line stood before; nothing where it began. */
interface Earlier {
  readonly touch?: Touch;
  readonly next: Standing | BreakOff | undefined;
}

// Of a merge the side that has the very words is gone on with; what no side has so came with the merge itself.
function earlier({ line, version, birth, made }: Standing, past: Past): Earlier {
  if (birth !== undefined && past.cut.has(birth.revision.commit.id)) return { next: "shallow" };
  const from = birth === undefined ? 0 : birth.at + 1;
  const sides = made.flatMap((held) => readable(held, from, past));
  const broken = sides.find((side): side is BreakOff => typeof side === "string");
  const known = sides.filter((side) => typeof side !== "string");
  const compared = known.map((side) => ({ side, change: changeOf(line, side.version, version) }));
  const kept = compared.find(({ change }) => change === undefined);
  if (kept !== undefined) return { next: movedOn(line, kept.side, past) };
  // What was between can't be read: which of two commits changed it is not known.
  if (broken !== undefined || known.some(({ skipped }) => skipped)) return { next: broken ?? "unreadable" };
  const reworded = compared.find(({ change }) => change?.before !== undefined);
  const before = reworded?.change?.before;
  const touch = { birth, line, before };
  if (reworded === undefined || before === undefined) return { touch, next: undefined };
  return { touch, next: movedOn({ ...line, words: before }, reworded.side, past) };
}

/** A version that can be read, behind those that can't. */
interface Side {
  readonly version: Version;
  readonly held: Held;
  readonly from: number;
  readonly skipped: boolean;
}

function readable(held: Held, from: number, past: Past, skipped = false): readonly (Side | BreakOff)[] {
  const version = past.versionAt(held.holder);
  if (typeof version !== "string") return [{ version, held, from, skipped }];
  const birth = past.birthOf(held, from);
  if (birth === undefined) return ["unreadable"];
  if (past.cut.has(birth.revision.commit.id)) return ["shallow"];
  if (birth.made.length === 0) return ["unreadable"];
  return birth.made.flatMap((other) => readable(other, birth.at + 1, past, true));
}

function movedOn(line: Line, { version, held, from }: Side, past: Past): Standing | BreakOff {
  const birth = past.birthOf(held, from);
  if (birth === undefined) return past.cut.size > 0 ? "shallow" : "unreadable";
  return { line: sameLine(line, version) ?? line, version, birth, made: birth.made };
}

const compared = new WeakMap<Version, Map<Version, readonly Change[]>>();

function changeOf(line: Line, before: Version, after: Version): Change | undefined {
  const known = compared.get(after) ?? new Map<Version, readonly Change[]>();
  compared.set(after, known);
  const changes = known.get(before) ?? semanticDiff(before, after);
  known.set(before, changes);
  return changes.find(
    (change) => change.part === line.part && change.clause === line.clause && change.after === line.words,
  );
}
