import type { KeptDocument } from "../document/document.ts";
import { entryOf } from "../score/keys.ts";
import type { KeptScore } from "../score/score.ts";
import { shellWords } from "../shell-words.ts";
import { unreadableRecords } from "../status/unreadable.ts";
import { factsThatDiffer } from "./differing-facts.ts";
import { ledgerOf } from "./ledger-entries.ts";
import { keySpanOf } from "./ledger-faults.ts";
import type { Mismatch } from "./mismatch.ts";
import { missingRepair, shortId } from "./missing-repair.ts";
import type { Revision } from "./revision.ts";
import { statedFacts } from "./stated-facts.ts";
import { type Statement, statementOf } from "./statement.ts";
import { everythingTakenBack, idsIn } from "./taken-back.ts";
import type { LedgerEntry } from "./timeline.ts";

/** What the repair files are held against. */
export interface CommitEvidence {
  /** The newest first, with what each did under goals, promise.md and repairs. */
  readonly revisions: readonly Revision[];
  /** The words of a version that Git holds; absent where it has none to give. */
  readonly wordsOf: (blob: string) => string | undefined;
}

/** What holding the ledger against the commits found. */
export interface CommitCheck {
  readonly mismatches: readonly Mismatch[];
  /** How many amendments both tell of. */
  readonly both: number;
  /** How many are known from their repair files alone: normal after a squash merge or in a shallow clone. */
  readonly ledgerOnly: number;
  /** The files of those that no commit holds; in a shallow clone it may be one that is not here. */
  readonly uncommitted: readonly string[];
  /** The amendments that commits name and that were taken back, or belonged to a goal that is no more. */
  readonly gone: ReadonlySet<string>;
}

/** A repair file, whose words are read again where they have to be compared. */
interface WordedFile {
  readonly document: KeptDocument;
  readonly words: () => string;
}

/** Holds a score's repair files against its commits. */
export function checkCommits(score: KeptScore, evidence: CommitEvidence): CommitCheck {
  const ledger = new Map(ledgerOf(score).map((entry) => [entry.id, entry]));
  const wordsIn = (document: KeptDocument): string => sameWords(score.whole(document).source.text);
  const documents = new Map(
    score.repairs.map(({ document }) => [document.path, { document, words: () => wordsIn(document) }]),
  );
  const taken = everythingTakenBack(evidence.revisions, [...ledger.values()]);
  const ended = endedGoals(evidence.revisions, score);
  // What a file that can't be read says is not known, and that it is there is.
  const unread = new Set(unreadableRecords(score).flatMap(({ file }) => idsIn(file)));
  const told = new Set<string>();
  const gone = new Set<string>();
  const mismatches: Mismatch[] = [];
  for (const revision of evidence.revisions) {
    const statement = statementOf(revision.commit.message);
    const { id, goals } = statement;
    if (id === undefined) continue;
    const entry = ledger.get(id);
    const file = documents.get(entry?.path ?? "");
    if (entry !== undefined && file !== undefined) {
      told.add(id);
      mismatches.push(...differences(entry, file, statement, revision, evidence));
    } else if (unread.has(id)) told.add(id);
    else if (taken.has(id) || ended.has(goals[0] ?? "")) gone.add(id);
    else if (!told.has(id)) {
      told.add(id);
      mismatches.push(...missingRepair(id, goals[0] ?? "", revision, evidence.revisions, score));
    }
  }
  const differing = new Set(mismatches.map(({ amendment }) => amendment));
  const intact = [...ledger.values()].filter(({ id }) => !differing.has(id));
  const both = [...ledger.keys()].filter((id) => told.has(id)).length;
  const held = firstVersions(evidence.revisions);
  const uncommitted = [...ledger.values()].filter(({ id }) => !told.has(id) && !held.has(id));
  return {
    mismatches: [...mismatches, ...edits(intact, documents, evidence)],
    both,
    ledgerOnly: ledger.size - both,
    uncommitted: uncommitted.map(({ path }) => path),
    gone,
  };
}

function differences(
  entry: LedgerEntry,
  { document, words: wordsNow }: WordedFile,
  statement: Statement,
  revision: Revision,
  { wordsOf }: CommitEvidence,
): Mismatch[] {
  const written = heldBy(revision, entry.id)?.after;
  const words = written === undefined ? undefined : wordsOf(written);
  const differing = factsThatDiffer(entry, statedFacts(statement.trailers));
  if (differing.length === 0) return [];
  const isAsWritten = words !== undefined && sameWords(words) === wordsNow();
  const so = isAsWritten ? "; the file is as that commit wrote it, so its message was rewritten" : "";
  return differing.map(({ key, file, commit }) => ({
    code: "ledger/facts-differ",
    severity: "error",
    amendment: entry.id,
    commit: revision.commit.id,
    path: document.path,
    span: entryOf(document, key)?.keySpan ?? keySpanOf(document, "id"),
    message: `${key}: says ${file}, and the commit ${shortId(revision)} that recorded ${entry.id} says ${commit}${so}`,
    suggestion: isAsWritten
      ? `git show ${revision.commit.id.slice(0, 12)}`
      : asWritten(entry.id, document.path, revision),
  }));
}

function heldBy({ files }: Revision, id: string): Revision["files"][number] | undefined {
  return files.find(({ path, after }) => after !== undefined && idsIn(path).includes(id));
}

// A repair file is never edited, so what its commit holds of it is what was written.
function asWritten(id: string, path: string, revision: Revision): string {
  const held = heldBy(revision, id);
  const from = revision.commit.id.slice(0, 12);
  if (held === undefined) return `git show ${from}`;
  return held.path === path
    ? `git restore --source=${from} -- ${shellWords([path])}`
    : `git show ${shellWords([`${from}:./${held.path}`])} > ${shellWords([path])}`;
}

/** Returns the goals that are no more because an amendment retired or renamed them. */
function endedGoals(revisions: readonly Revision[], score: KeptScore): ReadonlySet<string> {
  const today = new Set(["promise", ...score.goals.flatMap(({ id, formerly }) => [id, ...formerly])]);
  const ended = new Set<string>();
  for (const { commit, files } of revisions) {
    const removed = files.flatMap(({ path, after }) =>
      after === undefined ? (/^goals\/([^/]+)\.md$/.exec(path)?.[1] ?? []) : [],
    );
    if (removed.length === 0) continue;
    const { kind } = statedFacts(statementOf(commit.message).trailers);
    if (kind === "retire" || kind === "review")
      for (const goal of removed) if (!today.has(goal)) ended.add(goal);
  }
  return ended;
}

// The first version that the history knows is the one that amend wrote, wherever the file was moved since.
function edits(
  entries: readonly LedgerEntry[],
  documents: ReadonlyMap<string, WordedFile>,
  { revisions, wordsOf }: CommitEvidence,
): Mismatch[] {
  const first = firstVersions(revisions);
  return entries.flatMap((entry): Mismatch[] => {
    const file = documents.get(entry.path);
    const origin = first.get(entry.id);
    const words = origin === undefined ? undefined : wordsOf(origin.blob);
    if (file === undefined || origin === undefined || words === undefined) return [];
    if (sameWords(words) === file.words()) return [];
    const { revision } = origin;
    return [
      {
        code: "ledger/edited",
        severity: "warning",
        amendment: entry.id,
        commit: revision.commit.id,
        path: entry.path,
        span: keySpanOf(file.document, "id"),
        message: `this repair file was edited after the commit ${shortId(revision)} wrote it; what happened later belongs into a new amendment, or into ${entry.path.replace(/\.md$/, ".held.md")}`,
        suggestion: asWritten(entry.id, entry.path, revision),
      },
    ];
  });
}

interface Origin {
  readonly blob: string;
  readonly revision: Revision;
}

/** Finds for each amendment the oldest version of its repair file. */
export function firstVersions(revisions: readonly Revision[]): ReadonlyMap<string, Origin> {
  const first = new Map<string, Origin>();
  for (const revision of revisions)
    for (const { path, after } of revision.files)
      for (const id of after === undefined ? [] : idsIn(path))
        first.set(id, { blob: after as string, revision });
  return first;
}

// Line endings and the last newline are Git's and the editors' business.
function sameWords(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .trimEnd();
}
