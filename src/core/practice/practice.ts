import type { ScoreDocument } from "../document/document.ts";
import { goalNames } from "../history/goal-names.ts";
import { versionOf } from "../history/version.ts";
import { type Filed, rehearsalsOf } from "../score/filed-records.ts";
import type { Goal } from "../score/goal.ts";
import { textIn } from "../score/habits.ts";
import { entryOf } from "../score/keys.ts";
import type { Score } from "../score/score.ts";
import { changedSince, type PractisedChange } from "./changed-since.ts";
import { type Marked, markedIn } from "./fingerprint.ts";
import { plainTokens } from "./plain-words.ts";
import type { Spelling } from "./slip.ts";

/** The two ways in which people go through a goal together. */
export type PracticeKind = "rehearsal" | "review";

/** The last time that somebody did. */
export interface Practised {
  readonly on: string;
  /** Initials, or whoever wrote it down. */
  readonly by: readonly string[];
  /** What was promised then; absent where it was written by hand without it. */
  readonly fingerprint: string | undefined;
  /** The id of the rehearsal; a review stands in the goal itself. */
  readonly id: string | undefined;
}

/**
 * How a goal stands to its last rehearsal or review: nobody did yet; it is still what it was then; it `changed`; or it is not known,
 * because nothing was kept of what it said then.
 */
export interface Practice {
  readonly state: "never" | "same" | "changed" | "not-known";
  readonly last: Practised | undefined;
  readonly changes: readonly PractisedChange[];
}

/** What is practised: a goal, or the promise by the name `promise`. */
export type Practicable = Pick<Goal, "id" | "document">;

/** Finds the last rehearsal or review of a goal, by any name that the goal has had. */
export function lastPractised(kind: PracticeKind, goal: Practicable, score: Score): Practised | undefined {
  if (kind === "review") return reviewOf(goal);
  const { nameOf } = goalNames(score);
  const own = rehearsalsOf(score).filter(({ keys }) => nameOf(keys.goal) === goal.id);
  const last = own.reduce<(typeof own)[number] | undefined>(
    (latest, one) => (latest === undefined || isLater(one, latest) ? one : latest),
    undefined,
  );
  if (last === undefined) return undefined;
  const { date, by, fingerprint } = last.keys;
  return { on: date, by, fingerprint, id: last.id };
}

// A second rehearsal of a day is numbered, and its file stands before the first one in the folder.
function isLater(one: Filed<"rehearsal">, other: Filed<"rehearsal">): boolean {
  if (one.keys.date !== other.keys.date) return one.keys.date > other.keys.date;
  return one.id.length === other.id.length ? one.id > other.id : one.id.length > other.id.length;
}

function reviewOf({ document }: Practicable): Practised | undefined {
  const value = entryOf(document, "reviewed")?.value;
  const [on, by, fingerprint] = ["on", "by", "fingerprint"].map((key) => textIn(value, key)?.text);
  return on === undefined ? undefined : { on, by: by === undefined ? [] : [by], fingerprint, id: undefined };
}

/** Holds a goal against its last rehearsal or review; `wordsOf` returns the words that left a mark, where a version at hand has them. */
export function practiceOf(
  last: Practised | undefined,
  goal: Practicable,
  wordsOf: (code: string) => Marked | undefined,
  spelling: Spelling,
): Practice {
  if (last === undefined) return { state: "never", last, changes: [] };
  if (last.fingerprint === undefined) return { state: "not-known", last, changes: [] };
  const changes = changedSince(last.fingerprint, markedIn(versionOf(goal.document)), wordsOf, spelling);
  return { state: changes.length === 0 ? "same" : "changed", last, changes };
}

/** Gathers how a score spells its words, in its goals and its promise. */
export function spellingOf({ goals, promise, config }: Score): Spelling {
  const documents = [
    ...goals.map(({ document }) => document),
    ...(promise === undefined ? [] : [promise.document]),
  ];
  let counts: ReadonlyMap<string, number> | undefined;
  return {
    language: config.language,
    timesSaid: (word) => {
      counts ??= countsOf(documents);
      return counts.get(word) ?? 0;
    },
  };
}

function countsOf(documents: readonly ScoreDocument[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of documents)
    for (const token of plainTokens(source.text)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}
