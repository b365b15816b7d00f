import type { Change } from "./change.ts";
import type { RawCommit } from "./raw-commit.ts";
import { semanticDiff, type Version } from "./semantic-diff.ts";
import { readTrailers, type Trailers, valuesOf } from "./trailers.ts";

/** A file of a score before and after one commit. */
export interface FileRevision {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** For a merge: the file as the other side had it, because only what is in neither side came with the merge. */
  readonly otherBefore?: string | undefined;
}

/** A commit with the files of the score that it touched; versions are named by what holds them. */
export interface Revision {
  readonly commit: RawCommit;
  readonly files: readonly FileRevision[];
}

/** The facts of an amendment as its repair file states them. */
export interface LedgerEntry {
  readonly id: string;
  readonly goal: string;
  readonly kind: string;
  readonly on: string;
  readonly by: string;
  readonly because: string;
  readonly complaints: readonly string[];
  readonly weakens: readonly { readonly clause: string; readonly why: string }[];
  readonly replaces: readonly string[];
  readonly path: string;
}

/** One step in the life of a goal. */
export interface TimelineEntry {
  /** The amendment's id; absent for what nobody recorded, and for what was written for the first time. */
  readonly id: string | undefined;
  /** Absent where only the ledger knows of it. */
  readonly commit: string | undefined;
  readonly date: string | undefined;
  readonly author: string | undefined;
  readonly by: string | undefined;
  readonly goal: string;
  /** `mend`, `patch`…, `compose` for a first writing, absent for an edit that nobody recorded. */
  readonly kind: string | undefined;
  readonly because: string | undefined;
  readonly complaints: readonly string[];
  readonly weakens: readonly { readonly clause: string; readonly why: string }[];
  readonly replaces: readonly string[];
  readonly recorded: "commit" | "ledger" | "both" | "none";
  /** What is odd about it, in words: two goals named, facts that differ. */
  readonly notes: readonly string[];
  readonly changes: readonly Change[];
}

/** Looks up a version of a goal by what holds it. */
export type VersionAt = (holder: string) => Version | undefined;

/**
 * Builds the timeline of a score, newest first: commits in the order given, with the ledger's facts beside them; amendments that
 * only the ledger knows (after a squash merge, in a shallow clone) stand where their repair file came in.
 */
export function buildTimeline(
  revisions: readonly Revision[],
  ledger: readonly LedgerEntry[],
  versionAt: VersionAt,
  cut: ReadonlySet<string> = new Set(),
): readonly TimelineEntry[] {
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  const told = new Set<string>();
  const entries = revisions.flatMap((revision) => {
    const known = cut.has(revision.commit.id) ? withoutOrigins(revision) : revision;
    const own = entriesOf(known, byId, versionAt);
    for (const entry of own) if (entry.id !== undefined) told.add(entry.id);
    return own;
  });
  const rest = ledger.filter((entry) => !told.has(entry.id)).map((entry) => ledgerOnly(entry));
  return [...entries, ...rest.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1))];
}

// Where the history was cut, everything seems to begin: what was there before is not known, so nothing is said to have changed.
function withoutOrigins(revision: Revision): Revision {
  const files = revision.files
    .filter((file) => goalOf(file.path) !== undefined)
    .map((file) => ({ ...file, before: file.after }));
  return { ...revision, files };
}

/** What a commit's own words say of it. */
interface Statement {
  readonly trailers: Trailers;
  /** The amendment that its trailers name, where they name exactly one of one goal. */
  readonly id: string | undefined;
  readonly goals: readonly string[];
  readonly compose: boolean;
  readonly notes: readonly string[];
}

function statementOf(message: string): Statement {
  const trailers = readTrailers(message);
  const ids = valuesOf(trailers, "Score-Amendment");
  const goals = valuesOf(trailers, "Score-Goal");
  const compose = valuesOf(trailers, "Score-Kind").includes("compose");
  const single = ids.length === 1 && goals.length === 1;
  if (ids.length === 0 || single) return { trailers, id: ids[0], goals, compose, notes: [] };
  const named = ids.length > 1 ? "several amendments" : goals.length === 0 ? "no goal" : "several goals";
  return {
    trailers,
    id: undefined,
    goals,
    compose,
    notes: [`its trailers name ${named}, so they were not counted`],
  };
}

type Ledger = ReadonlyMap<string, LedgerEntry>;

function entriesOf(revision: Revision, ledger: Ledger, versionAt: VersionAt): TimelineEntry[] {
  const { commit } = revision;
  const statement = statementOf(commit.message);
  const brought = repairsBrought(revision, ledger);
  return revision.files.flatMap((file) => {
    const goal = goalOf(file.path);
    if (goal === undefined) return [];
    const changes = changesOf(file, versionAt);
    const facts = factsOf(goal, statement, brought.get(goal), ledger);
    if (changes.length === 0 && facts.id === undefined) return [];
    const { date, name: author } = commit.author;
    return [{ commit: commit.id, date, author, goal, changes, notes: statement.notes, ...facts }];
  });
}

type Facts = Omit<TimelineEntry, "commit" | "date" | "author" | "goal" | "changes" | "notes">;

// Trailers first; where a squash dropped them, the repair file that came in with the same commit.
function factsOf(
  goal: string,
  statement: Statement,
  brought: LedgerEntry | undefined,
  ledger: Ledger,
): Facts {
  if (statement.id !== undefined && statement.goals[0] === goal) {
    return {
      ...stating(statement.trailers, statement.id),
      recorded: ledger.has(statement.id) ? "both" : "commit",
    };
  }
  if (brought !== undefined) return { ...fromLedger(brought), recorded: "ledger" };
  const composed = statement.compose && (statement.goals.length === 0 || statement.goals.includes(goal));
  return { ...UNSTATED, kind: composed ? "compose" : undefined, recorded: composed ? "commit" : "none" };
}

const UNSTATED = {
  id: undefined,
  by: undefined,
  because: undefined,
  complaints: [],
  weakens: [],
  replaces: [],
} as const;

function stating(trailers: Trailers, id: string) {
  return {
    id,
    kind: valuesOf(trailers, "Score-Kind")[0],
    by: valuesOf(trailers, "Score-By")[0],
    because: valuesOf(trailers, "Score-Because")[0],
    complaints: valuesOf(trailers, "Score-Complaint"),
    weakens: valuesOf(trailers, "Score-Weakens").map((value) => ({
      clause: value.split(":")[0] ?? "",
      why: value.slice(value.indexOf(":") + 1).trim(),
    })),
    replaces: valuesOf(trailers, "Score-Replaces"),
  };
}

function fromLedger(entry: LedgerEntry) {
  const { id, kind, by, because, complaints, weakens, replaces } = entry;
  return { id, kind, by, because, complaints, weakens, replaces };
}

function ledgerOnly(entry: LedgerEntry): TimelineEntry {
  return {
    commit: undefined,
    date: entry.on,
    author: undefined,
    goal: entry.goal,
    changes: [],
    notes: [],
    recorded: "ledger",
    ...fromLedger(entry),
  };
}

function changesOf(file: FileRevision, versionAt: VersionAt): readonly Change[] {
  const at = (holder: string | undefined): Version | undefined =>
    holder === undefined ? undefined : versionAt(holder);
  const changes = semanticDiff(at(file.before), at(file.after));
  if (!("otherBefore" in file)) return changes;
  const other = new Set(semanticDiff(at(file.otherBefore), at(file.after)).map(identity));
  return changes.filter((change) => other.has(identity(change)));
}

// What a merge itself decided differs from both sides; the rest came with one of them and is told there.
function identity(change: Change): string {
  return JSON.stringify([change.part, change.clause, change.after]);
}

function repairsBrought(revision: Revision, ledger: Ledger): Ledger {
  const brought = new Map<string, LedgerEntry>();
  for (const file of revision.files) {
    const id = /^repairs\/[^/]+\/\d{4}-\d{2}-\d{2}-(a-[0-9a-z]{8})\.md$/.exec(file.path)?.[1];
    const entry = id === undefined || file.after === undefined ? undefined : ledger.get(id);
    if (entry !== undefined) brought.set(entry.goal, entry);
  }
  return brought;
}

/** Returns the goal that a path holds: the slug, or `promise`. */
export function goalOf(path: string): string | undefined {
  if (path === "promise.md") return "promise";
  return /^goals\/([^/]+)\.md$/.exec(path)?.[1];
}
