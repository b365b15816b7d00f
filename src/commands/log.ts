import { openRepository, readHead } from "../adapters/git/repository.ts";
import { complaintIdNamed } from "../core/complaint/complaint-id-named.ts";
import { hintOf } from "../core/did-you-mean.ts";
import { ScoreError } from "../core/errors.ts";
import { type ComparedRevision, takingOf } from "../core/history/compare-revision.ts";
import { ledgerOf } from "../core/history/ledger-entries.ts";
import type { LogResult } from "../core/history/log-result.ts";
import { namesThrough } from "../core/history/names-through.ts";
import { repairBook } from "../core/history/repair-book.ts";
import { takenBackBy } from "../core/history/taken-back.ts";
import { buildTimeline, type TimelineEntry } from "../core/history/timeline.ts";
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
  const root = findScore(context);
  const settings = loadSettings(root, context.store);
  const repository = await openRepository(context.git, root);
  if (options.requireFull && repository.shallow) throw incomplete();
  const { commit } = await readHead(context.git, repository);
  const [recorded, { compared: revisions, isWhole }] = await Promise.all([
    loadRecordedScore(commit, settings, repository, context.git, shelf),
    readComparedRevisions(commit, settings, repository, context.git, { shelf }),
  ]);
  const timeline = buildTimeline(revisions, ledgerOf(recorded.score));
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
  readonly revisions: readonly ComparedRevision[];
  readonly timeline: readonly TimelineEntry[];
}

type Chosen = Omit<LogResult, "commit" | "shallow" | "isLasting">;

function chosenFrom({ score, words, revisions, timeline }: ReadPast, options: LogOptions): Chosen {
  const [typed = "", clause] = (options.about ?? "").split("#");
  const goal = idOfWords(typed, score) ?? typed;
  const names = goal === "" ? undefined : namesOf(goal, clause, { score, revisions, timeline });
  const complaint = complaintAsked(options.complaint, score, timeline);
  const chosen = timeline
    .filter((entry) => matches(entry, { ...options, complaint }, names, clause))
    .map((entry) => aboutClause(entry, clause));
  const entries = options.reverse ? chosen.reverse() : chosen;
  return {
    kind: "log",
    goal: names === undefined ? undefined : goal,
    clause,
    title: score.config.name,
    unanswered: timeline.some(({ complaints }) => complaints.includes(complaint ?? ""))
      ? undefined
      : complaint,
    known: timeline.length,
    outcomes: repairBook(score).outcomes,
    takenBack: takenBackBy(revisions.map(takingOf), ledgerOf(score)),
    refused: unreadableRecords(score),
    entries: entries.slice(0, options.count ?? entries.length),
    complaints: words,
  };
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
  const known = new Set([
    "promise",
    ...score.goals.map((candidate) => candidate.id),
    ...timeline.map((entry) => entry.goal),
  ]);
  if (goal === undefined && !known.has(name)) {
    throw new ScoreError(
      "usage",
      "goal/unknown",
      `neither the score nor its history knows a goal "${name}"${hintOf(name, known)}`,
      { hint: "score goal list" },
    );
  }
  if (clause !== undefined)
    refuseUnknownClause(
      name,
      clause,
      timeline.filter((entry) => names.has(entry.goal)),
      goal === undefined ? [] : [...clausesOf(goal), ...goal.standards],
    );
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
  timeline: readonly TimelineEntry[],
): string | undefined {
  if (name === undefined) return undefined;
  // What an amendment answered stays known where its file is gone, or can't be read.
  const answered = timeline.flatMap(({ complaints }) => complaints);
  return complaintIdNamed(
    name,
    new Set([...score.complaints.map(({ id }) => id), ...answered]),
    "--complaint",
  );
}

function matches(
  entry: TimelineEntry,
  options: LogOptions,
  names: ReadonlySet<string> | undefined,
  clause: string | undefined,
): boolean {
  const day = entry.date?.slice(0, 10) ?? "";
  const tests = [
    names === undefined || names.has(entry.goal),
    clause === undefined || entry.changes.some((change) => change.clause === clause),
    options.since === undefined || day >= options.since,
    options.until === undefined || day <= options.until,
    options.kind === undefined || (entry.kind ?? "unrecorded") === options.kind,
    options.complaint === undefined || entry.complaints.includes(options.complaint),
    options.author === undefined ||
      `${entry.author ?? ""} ${entry.by ?? ""}`.toLowerCase().includes(options.author.toLowerCase()),
  ];
  return tests.every(Boolean);
}

function aboutClause(entry: TimelineEntry, clause: string | undefined): TimelineEntry {
  return clause === undefined
    ? entry
    : { ...entry, changes: entry.changes.filter((change) => change.clause === clause) };
}
