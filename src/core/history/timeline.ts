import type { Change } from "./change.ts";
import { joinMoves } from "./join-moves.ts";
import { knownChanges, type VersionAt } from "./known-changes.ts";
import type { Revision } from "./revision.ts";
import { statedFacts } from "./stated-facts.ts";
import { type Statement, statementOf } from "./statement.ts";
import type { Trace } from "./trace.ts";
import type { Trailers } from "./trailers.ts";

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
  /** `goal#clause` */
  readonly clauses: readonly string[];
  readonly keepUntil: string | undefined;
  /** What it left behind, where its file tells. */
  readonly trace?: Trace | undefined;
  readonly checkOn: string | undefined;
  /** The amendment that this one takes back. */
  readonly takesBack: string | undefined;
  /** What a renamed or retired goal was called before. */
  readonly formerly: readonly string[];
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
  /** The amendment that this one takes back. */
  readonly takesBack: string | undefined;
  readonly recorded: "commit" | "ledger" | "both" | "none";
  /** What is odd about it, in words: two goals named, a version that could not be read. */
  readonly notes: readonly string[];
  readonly changes: readonly Change[];
}

/**
 * Builds the timeline of a score, newest first: commits in the order given, with the ledger's facts beside them. Where a squash
 * merge lost the trailers, an amendment stands at the commit that brought its repair file. What no commit tells of at all (where a
 * shallow clone was cut, where a repair file is not committed) stands last, by its own day.
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
    const known = cut.has(revision.commit.id) ? withoutOrigins(revision) : joinMoves(revision, versionAt);
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

type Ledger = ReadonlyMap<string, LedgerEntry>;

function entriesOf(revision: Revision, ledger: Ledger, versionAt: VersionAt): TimelineEntry[] {
  const { commit } = revision;
  const statement = statementOf(commit.message);
  const brought = repairsBrought(revision, ledger);
  const touched = new Set(revision.files.map(({ path }) => goalOf(path)));
  const alone = [...brought].filter(([goal]) => !touched.has(goal));
  const { date, name: author } = commit.author;
  // Why something has been less since an earlier commit is written down without another change.
  const reasons = alone.flatMap(([goal, entries]) =>
    factsOf(goal, statement, entries, ledger).map((facts) => ({
      ...{ commit: commit.id, date, author, goal, changes: [], notes: statement.notes },
      ...facts,
    })),
  );
  const steps = revision.files.flatMap((file) => {
    const goal = goalOf(file.path);
    if (goal === undefined) return [];
    const { changes, note } = knownChanges(file, versionAt);
    const notes = note === undefined ? statement.notes : [...statement.notes, note];
    const [facts, ...further] = factsOf(goal, statement, brought.get(goal) ?? [], ledger);
    if (changes.length === 0 && note === undefined && facts.id === undefined) return [];
    const step = { commit: commit.id, date, author, goal };
    const told = [`it came in together with ${facts.id}, and what changed is told there`];
    return [
      { ...step, changes, notes, ...facts },
      ...further.map((other) => ({ ...step, changes: [], notes: told, ...other })),
    ];
  });
  return [...steps, ...reasons];
}

type Facts = Omit<TimelineEntry, "commit" | "date" | "author" | "goal" | "changes" | "notes">;

// Trailers first; where a squash dropped them, the repair files that came in with the same commit, each an amendment.
function factsOf(
  goal: string,
  statement: Statement,
  brought: readonly LedgerEntry[],
  ledger: Ledger,
): readonly [Facts, ...Facts[]] {
  const { id } = statement;
  const known = brought.filter((entry) => entry.id !== id).map(factsFromLedger);
  if (id !== undefined && statement.goals[0] === goal)
    return [{ ...stating(statement.trailers, id), recorded: ledger.has(id) ? "both" : "commit" }, ...known];
  const [first, ...further] = known;
  if (first !== undefined) return [first, ...further];
  const composed = statement.compose && (statement.goals.length === 0 || statement.goals.includes(goal));
  if (!composed) return [{ ...UNSTATED, kind: undefined, recorded: "none" }];
  const { by } = statedFacts(statement.trailers);
  return [{ ...UNSTATED, by, kind: "compose", recorded: "commit" }];
}

function factsFromLedger(entry: LedgerEntry): Facts {
  return { ...fromLedger(entry), recorded: "ledger" };
}

const UNSTATED = {
  id: undefined,
  by: undefined,
  because: undefined,
  complaints: [],
  weakens: [],
  replaces: [],
  takesBack: undefined,
} as const;

function stating(trailers: Trailers, id: string) {
  const { keepUntil: _patch, goals: _goals, ...facts } = statedFacts(trailers);
  return { id, ...facts };
}

function fromLedger(entry: LedgerEntry) {
  const { id, kind, by, because, complaints, weakens, replaces, takesBack } = entry;
  return { id, kind, by, because, complaints, weakens, replaces, takesBack };
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

/** Returns the amendments of each goal whose repair files are new with a commit, the latest first. */
function repairsBrought(revision: Revision, ledger: Ledger): ReadonlyMap<string, readonly LedgerEntry[]> {
  const brought = new Map<string, LedgerEntry[]>();
  for (const file of revision.files) {
    const [, folder = "", id] =
      /^repairs\/([^/]+)\/\d{4}-\d{2}-\d{2}-(a-[0-9a-z]{8})\.md$/.exec(file.path) ?? [];
    // A repair file that was there already is only edited: its amendment came in earlier.
    const isNew = file.before === undefined && file.otherBefore === undefined && file.after !== undefined;
    const entry = id === undefined || !isNew ? undefined : ledger.get(id);
    // By its folder: what a goal was called when it was amended may not be what it is called here.
    if (entry !== undefined) brought.set(folder, [entry, ...(brought.get(folder) ?? [])]);
  }
  for (const entries of brought.values()) entries.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return brought;
}

/** Returns the goal that a path holds: the slug, or `promise`. */
export function goalOf(path: string): string | undefined {
  if (path === "promise.md") return "promise";
  return /^goals\/([^/]+)\.md$/.exec(path)?.[1];
}
