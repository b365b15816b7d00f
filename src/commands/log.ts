import { collectSooner } from "../adapters/collect-sooner.ts";
import { openRepository, readHead } from "../adapters/git/repository.ts";
import { complaintIdNamed } from "../core/complaint/complaint-id-named.ts";
import { hintOf } from "../core/did-you-mean.ts";
import { ScoreError } from "../core/errors.ts";
import { type ComparedRevision, takingOf } from "../core/history/compare-revision.ts";
import { ledgerOf } from "../core/history/ledger-entries.ts";
import type { LogResult } from "../core/history/log-result.ts";
import { namesThrough } from "../core/history/names-through.ts";
import { repairBook } from "../core/history/repair-book.ts";
import { type Taking, takenBackBy } from "../core/history/taken-back.ts";
import { type TimelineEntry, timelineOf } from "../core/history/timeline.ts";
import { clausesOf } from "../core/score/goal.ts";
import type { Score } from "../core/score/score.ts";
import { unreadableRecords } from "../core/status/unreadable.ts";
import type { Context } from "./context.ts";
import { NO_HISTORY } from "./history/history-cache.ts";
import { incomplete } from "./incomplete.ts";
import { loadRecordedScore, type RecordedScore } from "./load-recorded-score.ts";
import { findScore, loadScore, loadSettings } from "./load-score.ts";
import { readComparedRevisions } from "./read-history.ts";

/** What `score log` is asked for. Days are inclusive. */
export interface LogOptions {
  /** `goal` or `goal#clause`; absent for the whole score. */
  readonly about: string | undefined;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly kind: string | undefined;
  readonly complaint: string | undefined;
  readonly author: string | undefined;
  readonly count: number | undefined;
  readonly reverse: boolean;
  readonly requireFull: boolean;
}

/**
 * Tells how the score evolved, newest first, from commits and the repair files that HEAD has: what is not committed yet is no history.
 * What the commits tell is taken from the shelf as far as it is known. Runs nothing of the repository's.
 */
export async function log(options: LogOptions, context: Context, shelf = NO_HISTORY): Promise<LogResult> {
  collectSooner();
  const root = findScore(context);
  const settings = loadSettings(root, context.store);
  const repository = await openRepository(context.git, root);
  if (options.requireFull && repository.shallow) throw incomplete();
  const { commit } = await readHead(context.git, repository);
  const [recorded, { compared: revisions, isWhole }] = await Promise.all([
    loadRecordedScore(commit, settings, repository, context.git, shelf),
    readComparedRevisions(commit, settings, repository, context.git, { shelf }),
  ]);
  const timeline = { [Symbol.iterator]: () => timelineOf(revisions, ledgerOf(recorded.score)) };
  const past = { ...recorded, revisions, timeline };
  const known = { commit, shallow: repository.shallow };
  try {
    return { ...chosenFrom(past, options), ...known, isLasting: isWhole && recorded.isWhole };
  } catch (error) {
    if (!(error instanceof ScoreError) || error.kind !== "usage") throw error;
    // What was written and not committed has no history, and is not unknown.
    const score = withUncommitted(past.score, loadScore(root, context.store));
    return { ...chosenFrom({ ...past, score }, options), ...known, isLasting: false };
  }
}

interface ReadPast extends Omit<RecordedScore, "isWhole"> {
  readonly revisions: Iterable<ComparedRevision>;
  readonly timeline: Iterable<TimelineEntry>;
}

type Chosen = Omit<LogResult, "commit" | "shallow" | "isLasting">;

function chosenFrom({ score, words, revisions, timeline }: ReadPast, options: LogOptions): Chosen {
  const [typed = "", clause] = (options.about ?? "").split("#");
  const goal = idOfWords(typed, score) ?? typed;
  const names = goal === "" ? undefined : namesOf(goal, clause, { score, revisions, timeline });
  const complaint = complaintAsked(options.complaint, score, timeline);
  const isChosen = matcherOf({ ...options, complaint }, names, clause);
  return {
    kind: "log",
    goal: names === undefined ? undefined : goal,
    clause,
    title: score.config.name,
    unanswered: complaint === undefined || isAnswered(complaint, timeline) ? undefined : complaint,
    hasSteps: timeline[Symbol.iterator]().next().done !== true,
    outcomes: repairBook(score).outcomes,
    takenBack: takenBackBy(takingsIn(revisions), ledgerOf(score)),
    refused: unreadableRecords(score),
    entries: entriesIn(timeline, isChosen, clause, options),
    complaints: words,
  };
}

function entriesIn(
  timeline: Iterable<TimelineEntry>,
  isChosen: (entry: TimelineEntry) => boolean,
  clause: string | undefined,
  { reverse, count = Number.POSITIVE_INFINITY }: LogOptions,
): Iterable<TimelineEntry> {
  return {
    *[Symbol.iterator]() {
      let left = count;
      // The oldest are known once all of them are.
      for (const entry of reverse ? [...timeline].reverse() : timeline) {
        if (left <= 0) return;
        if (!isChosen(entry)) continue;
        left -= 1;
        yield aboutClause(entry, clause);
      }
    },
  };
}

function isAnswered(complaint: string, timeline: Iterable<TimelineEntry>): boolean {
  for (const { complaints } of timeline) if (complaints.includes(complaint)) return true;
  return false;
}

function takingsIn(revisions: Iterable<ComparedRevision>): readonly Taking[] {
  const takings: Taking[] = [];
  for (const revision of revisions) takings.push(takingOf(revision));
  return takings;
}

function withUncommitted(recorded: RecordedScore["score"], today: Score): RecordedScore["score"] {
  const goals = new Set(recorded.goals.map(({ id }) => id));
  const complaints = new Set(recorded.complaints.map(({ id }) => id));
  return {
    ...recorded,
    goals: [...recorded.goals, ...today.goals.filter(({ id }) => !goals.has(id))],
    complaints: [...recorded.complaints, ...today.complaints.filter(({ id }) => !complaints.has(id))],
  };
}

function idOfWords(words: string, score: RecordedScore["score"]): string | undefined {
  const wanted = words.trim().toLowerCase();
  return score.goals.find(({ title }) => title?.text.toLowerCase() === wanted)?.id;
}

/** Returns every name that a goal has had. @throws ScoreError where neither the score nor its history knows it. */
function namesOf(
  name: string,
  clause: string | undefined,
  { score, revisions, timeline }: Pick<ReadPast, "score" | "revisions" | "timeline">,
): ReadonlySet<string> {
  const goal = score.goals.find((candidate) => candidate.id === name || candidate.formerly.includes(name));
  const names = namesThrough(revisions, score).namesOf(name);
  const known = new Set(["promise", ...score.goals.map((candidate) => candidate.id)]);
  const own: TimelineEntry[] = [];
  for (const entry of timeline) {
    known.add(entry.goal);
    if (clause !== undefined && names.has(entry.goal)) own.push(entry);
  }
  if (goal === undefined && !known.has(name)) {
    throw new ScoreError(
      "usage",
      "goal/unknown",
      `neither the score nor its history knows a goal "${name}"${hintOf(name, known)}`,
      { hint: "score goal list" },
    );
  }
  if (clause !== undefined)
    refuseUnknownClause(name, clause, own, goal === undefined ? [] : [...clausesOf(goal), ...goal.standards]);
  return names;
}

// A clause of today is known even where the version that brought it could not be read.
function refuseUnknownClause(
  goal: string,
  clause: string,
  entries: readonly TimelineEntry[],
  today: readonly { readonly id: string }[],
): void {
  const clauses = new Set([
    ...entries.flatMap((entry) => entry.changes.map((change) => change.clause)),
    ...today.map(({ id }) => id),
  ]);
  const known = [...clauses].filter((id) => id !== undefined);
  if (known.includes(clause)) return;
  throw new ScoreError(
    "usage",
    "clause/unknown",
    `the history of ${goal} knows no clause "${clause}"${hintOf(clause, known)}`,
    {
      hint:
        known.length === 0
          ? `score log ${goal}`
          : known
              .slice(0, 5)
              .map((id) => `score log ${goal}#${id}`)
              .join("\n"),
    },
  );
}

/** Returns the id of a complaint that somebody named. @throws ScoreError where neither the book nor the history knows it. */
function complaintAsked(
  name: string | undefined,
  score: RecordedScore["score"],
  timeline: Iterable<TimelineEntry>,
): string | undefined {
  if (name === undefined) return undefined;
  const known = new Set(score.complaints.map(({ id }) => id));
  // What an amendment answered stays known where its file is gone, or can't be read.
  for (const { complaints } of timeline) for (const id of complaints) known.add(id);
  return complaintIdNamed(name, known, "--complaint");
}

function matcherOf(
  options: LogOptions,
  names: ReadonlySet<string> | undefined,
  clause: string | undefined,
): (entry: TimelineEntry) => boolean {
  const { since, until, kind, complaint } = options;
  const author = options.author?.toLowerCase();
  return (entry) => {
    const day = entry.date?.slice(0, 10) ?? "";
    return (
      (names === undefined || names.has(entry.goal)) &&
      (clause === undefined || entry.changes.some((change) => change.clause === clause)) &&
      (since === undefined || day >= since) &&
      (until === undefined || day <= until) &&
      (kind === undefined || (entry.kind ?? "unrecorded") === kind) &&
      (complaint === undefined || entry.complaints.includes(complaint)) &&
      (author === undefined || `${entry.author ?? ""} ${entry.by ?? ""}`.toLowerCase().includes(author))
    );
  };
}

function aboutClause(entry: TimelineEntry, clause: string | undefined): TimelineEntry {
  return clause === undefined
    ? entry
    : { ...entry, changes: entry.changes.filter((change) => change.clause === clause) };
}
