import type { Change } from "./change.ts";
import type { ComparedRevision } from "./compare-revision.ts";
import { factsThatDiffer } from "./differing-facts.ts";
import type { StatedFacts } from "./stated-facts.ts";
import type { Trace } from "./trace.ts";

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

/** Builds the timeline of a score as one list: what `timelineOf` yields. */
export function buildTimeline(
  revisions: Iterable<ComparedRevision>,
  ledger: readonly LedgerEntry[],
): readonly TimelineEntry[] {
  return [...timelineOf(revisions, ledger)];
}

/**
 * Goes through the timeline of a score, newest first: commits in the order given, with the ledger's facts beside them. Where a squash
 * merge lost the trailers, an amendment stands at the commit that brought its repair file. What no commit tells of at all (where a
 * shallow clone was cut, where a repair file is not committed) stands last, by its own day.
 */
export function* timelineOf(
  revisions: Iterable<ComparedRevision>,
  ledger: readonly LedgerEntry[],
): Generator<TimelineEntry> {
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  const told = new Set<string>();
  for (const revision of revisions)
    for (const entry of entriesOf(revision, byId)) {
      if (entry.id !== undefined) told.add(entry.id);
      yield entry;
    }
  const rest = ledger.filter((entry) => !told.has(entry.id)).map((entry) => ledgerOnly(entry));
  yield* rest.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
}

type Ledger = ReadonlyMap<string, LedgerEntry>;

function entriesOf(revision: ComparedRevision, ledger: Ledger): TimelineEntry[] {
  const { commit, date, author, stated, compared } = revision;
  const brought = repairsBrought(revision, ledger);
  const touched = new Set(compared.map(({ goal }) => goal));
  const alone = [...brought].filter(([goal]) => !touched.has(goal));
  // Why something has been less since an earlier commit is written down without another change.
  const reasons = alone.flatMap(([goal, entries]) =>
    factsOf(goal, stated, entries, ledger).map((facts) => ({
      ...{ commit, date, author, goal, changes: [], notes: stated.notes },
      ...facts,
    })),
  );
  const steps = compared.flatMap(({ goal, changes, note, guessedFrom }) => {
    const beside = [note, guessedFrom && guessed(guessedFrom)].filter((each) => each !== undefined);
    const [facts, ...further] = factsOf(goal, stated, brought.get(goal) ?? [], ledger);
    if (changes.length === 0 && beside.length === 0 && facts.id === undefined) return [];
    const notes = [...stated.notes, ...beside, ...differences(facts, stated, ledger)];
    const step = { commit, date, author, goal };
    const told = [`it came in together with ${facts.id}, and what changed is told there`];
    return [
      { ...step, changes, notes, ...facts },
      ...further.map((other) => ({ ...step, changes: [], notes: told, ...other })),
    ];
  });
  return [...steps, ...reasons];
}

// What was told twice, and otherwise, is told: which of the two is right nobody here knows.
function differences({ id, recorded }: Facts, stated: StatedFacts, ledger: Ledger): readonly string[] {
  const entry = recorded === "both" ? ledger.get(id ?? "") : undefined;
  if (entry === undefined) return [];
  return factsThatDiffer(entry, stated).map(
    ({ key, file, commit }) =>
      `${key}: its repair file says ${file}, and its commit ${commit}; score verify tells more`,
  );
}

function guessed(from: string): string {
  return `taken for the former ${from}, because most of its words are the same; formerly: [${from}] in its front matter says so for good`;
}

type Facts = Omit<TimelineEntry, "commit" | "date" | "author" | "goal" | "changes" | "notes">;

// Trailers first; where a squash dropped them, the repair files that came in with the same commit, each an amendment.
function factsOf(
  goal: string,
  stated: ComparedRevision["stated"],
  brought: readonly LedgerEntry[],
  ledger: Ledger,
): readonly [Facts, ...Facts[]] {
  const { id } = stated;
  const known = brought.filter((entry) => entry.id !== id).map(factsFromLedger);
  if (id !== undefined && stated.goals[0] === goal)
    return [{ ...stating(stated, id), recorded: ledger.has(id) ? "both" : "commit" }, ...known];
  const [first, ...further] = known;
  if (first !== undefined) return [first, ...further];
  const composed = stated.compose && (stated.goals.length === 0 || stated.goals.includes(goal));
  if (!composed) return [{ ...UNSTATED, kind: undefined, recorded: "none" }];
  return [{ ...UNSTATED, by: stated.by, kind: "compose", recorded: "commit" }];
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

function stating({ kind, by, because, complaints, weakens, replaces, takesBack }: StatedFacts, id: string) {
  return { id, kind, by, because, complaints, weakens, replaces, takesBack };
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
function repairsBrought(
  revision: ComparedRevision,
  ledger: Ledger,
): ReadonlyMap<string, readonly LedgerEntry[]> {
  const brought = new Map<string, LedgerEntry[]>();
  for (const path of revision.brought) {
    const [, folder = "", id] = /^repairs\/([^/]+)\/\d{4}-\d{2}-\d{2}-(a-[0-9a-z]{8})\.md$/.exec(path) ?? [];
    const entry = id === undefined ? undefined : ledger.get(id);
    // By its folder: what a goal was called when it was amended may not be what it is called here.
    if (entry !== undefined) brought.set(folder, [entry, ...(brought.get(folder) ?? [])]);
  }
  for (const entries of brought.values()) entries.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return brought;
}
