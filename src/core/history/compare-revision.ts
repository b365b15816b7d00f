import { textOf } from "../score/keys.ts";
import { goalOf } from "./goal-of.ts";
import { joinMoves } from "./join-moves.ts";
import { type KnownChanges, knownChanges, type VersionAt } from "./known-changes.ts";
import type { FileRevision, Revision } from "./revision.ts";
import { semanticDiff } from "./semantic-diff.ts";
import { type StatedFacts, statedFacts } from "./stated-facts.ts";
import { type Statement, statementOf } from "./statement.ts";
import { revertedBy, type Taking } from "./taken-back.ts";
import { goalsTouched, type TouchedGoal } from "./touched-goal.ts";

/** What a commit changed in a goal, or in the promise. */
export interface ComparedGoal extends KnownChanges {
  /** The slug, or `promise`. */
  readonly goal: string;
  /** What it was called until then, where nothing says so but its words. */
  readonly guessedFrom?: string | undefined;
  /** True where what it says from then on are a template's words, which nobody here has made their own. */
  readonly isBorrowed?: boolean;
  /** What holds the version that it was told from, where only what a goal can be held to was told. */
  readonly holder?: string;
}

/** Tells what a file's first version brought, where that is known without reading it. */
export type FirstVersions = (file: FileRevision) => ComparedGoal | undefined;

/** What stands where a history was cut. */
export interface Stood {
  /** What each goal says there, as if all of it were new. */
  readonly goals: readonly Pick<ComparedGoal, "goal" | "changes" | "isBorrowed">[];
  /** The paths of its repair files. */
  readonly repairs: readonly string[];
}

/**
 * What the history tells of a commit: what it says of itself, and what it changed. Neither its message nor versions of goals are needed
 * for it any more; it is plain data, and stays true of this commit for ever.
 */
export interface ComparedRevision {
  readonly commit: string;
  /** With its offset; absent where it can't be read. */
  readonly date: string | undefined;
  readonly author: string;
  readonly stated: StatedFacts & Omit<Statement, "trailers">;
  readonly compared: readonly ComparedGoal[];
  readonly touched: readonly TouchedGoal[];
  /** The paths of repair files that are new with it. */
  readonly brought: readonly string[];
  /** Where a shallow clone was cut: what stood there, which may be older. */
  readonly stood?: Stood | undefined;
  /** The amendments whose repair files it took away as a plain `git revert`. */
  readonly reverted: readonly string[];
}

/**
 * Compares the versions of each goal that a commit touched. Where the history was cut (`isCut`), everything seems to begin: what was
 * there before is not known, so nothing is said to have changed. Of files with `known` changes no version is asked for.
 */
export function compareRevision(
  revision: Revision,
  versionAt: VersionAt,
  isCut: boolean,
  known?: ReadonlyMap<string, ComparedGoal>,
): ComparedRevision {
  const { files } = isCut ? withoutOrigins(revision) : joinMoves(revision, versionAt);
  const compared = files.flatMap((file): ComparedGoal[] => {
    const goal = goalOf(file.path);
    if (goal === undefined) return [];
    const told = known?.get(file.path);
    if (told !== undefined) return [told];
    const from = file.isGuessed === true ? goalOf(file.movedFrom ?? "") : undefined;
    const about = {
      ...(from !== undefined && { guessedFrom: from }),
      ...(isBorrowed(file.after, versionAt) && { isBorrowed: true }),
    };
    return [{ goal, ...knownChanges(file, versionAt), ...about }];
  });
  // A repair file that was there already is only edited: its amendment came in earlier.
  const brought = files.filter(
    ({ path, before, otherBefore, after }) =>
      path.startsWith("repairs/") && before === undefined && otherBefore === undefined && after !== undefined,
  );
  const { id: commit, author, message } = revision.commit;
  const { trailers, ...statement } = statementOf(message);
  return {
    commit,
    date: author.date,
    author: author.name,
    stated: { ...statedFacts(trailers), ...statement },
    compared,
    touched: goalsTouched(revision),
    brought: brought.map(({ path }) => path),
    reverted: revertedBy(revision),
    ...(isCut && { stood: stoodAt(revision, versionAt) }),
  };
}

/** Returns what a commit says of what it takes back. */
export function takingOf({ commit, date, stated, reverted }: ComparedRevision): Taking {
  const { id, takesBack } = stated;
  return { commit, on: date?.slice(0, 10), id, takesBack, reverted };
}

function isBorrowed(holder: string | undefined, versionAt: VersionAt): boolean {
  const version = holder === undefined ? "missing" : versionAt(holder);
  return typeof version !== "string" && textOf(version.document, "borrowed") !== undefined;
}

function stoodAt({ files }: Revision, versionAt: VersionAt): Stood {
  const goals = files.flatMap(({ path, after }) => {
    const goal = goalOf(path);
    const version = goal === undefined || after === undefined ? "missing" : versionAt(after);
    if (goal === undefined || typeof version === "string") return [];
    const about = isBorrowed(after, versionAt) && { isBorrowed: true };
    return [{ goal, changes: semanticDiff(undefined, version), ...about }];
  });
  const repairs = files.flatMap(({ path, after }) =>
    path.startsWith("repairs/") && after !== undefined ? path : [],
  );
  return { goals, repairs };
}

function withoutOrigins(revision: Revision): Revision {
  const files = revision.files
    .filter((file) => goalOf(file.path) !== undefined)
    .map((file) => ({ ...file, before: file.after }));
  return { ...revision, files };
}
