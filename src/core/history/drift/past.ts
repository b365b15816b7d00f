import { textOf } from "../../score/keys.ts";
import type { KeptScore } from "../../score/score.ts";
import type { ComparedGoal, ComparedRevision } from "../compare-revision.ts";
import { ledgerOf } from "../ledger-entries.ts";
import { namesThrough } from "../names-through.ts";
import { semanticDiff, type Version } from "../semantic-diff.ts";
import { takenBack } from "../standing.ts";
import { idsIn } from "../taken-back.ts";
import { type LedgerEntry, type TimelineEntry, timelineOf } from "../timeline.ts";
import { type Excuse, excusesIn } from "./excuse.ts";
import type { Strand } from "./strand.ts";
import { isOfPromise, type OrderedEntry, strandsOf } from "./strands.ts";

/** What the history tells of every promise, and of the decisions about it. */
export interface Past {
  readonly strands: readonly Strand[];
  readonly excuses: readonly Excuse[];
}

/** Where a history is looked at from, where that is not its own beginning. */
export interface Beginning {
  /** What stood there, goal by goal. */
  readonly origins?: readonly Origin[];
  /** Tells which decisions count. */
  readonly counts?: (entry: LedgerEntry) => boolean;
}

/** What a goal said where a history is looked at from. */
export interface Origin {
  /** The slug that it had there, or `promise`. */
  readonly goal: string;
  readonly version: Version;
}

/** The place of what stood at the beginning, before every step. */
export const AT_ORIGIN = 0;

/**
 * Follows every promise of a score through its history, `revisions` newest first. A decision counts from the commit on that brought
 * its repair file, or that tells of it; one that no commit holds yet counts for everything that is committed. Where a shallow clone
 * was cut, what stood there is what is known first.
 */
export function pastOf(
  revisions: Iterable<ComparedRevision>,
  score: KeptScore,
  { origins = [], counts = () => true }: Beginning = {},
): Past {
  const { nameOf } = namesThrough(revisions, score);
  const ledger = ledgerOf(score);
  const { orders, decided, steps, stood } = walk(revisions, amendmentsIn(timelineOf(revisions, ledger)));
  const orderOf = ({ id }: LedgerEntry): number => {
    const commit = decided.get(id);
    return (commit === undefined ? undefined : orders.get(commit)) ?? Number.POSITIVE_INFINITY;
  };
  const begun = origins.map(({ goal, version }) => ({
    order: AT_ORIGIN,
    entry: {
      ...{ goal, changes: semanticDiff(undefined, version), ...NO_STEP },
      isBorrowed: textOf(version.document, "borrowed") !== undefined,
    },
  }));
  const entries = [...begun, ...stood, ...steps].sort((a, b) => a.order - b.order);
  // A decision that was taken back excuses nothing any more.
  const taken = takenBack(ledger);
  const standing = ledger.filter((entry) => !taken.has(entry.id) && counts(entry));
  return { strands: strandsOf(entries, nameOf), excuses: excusesIn(standing, orderOf, nameOf) };
}

interface Walked {
  /** The place of each commit, the oldest first. */
  readonly orders: ReadonlyMap<string, number>;
  /** The commit that each amendment is known by: the one that tells of it, or the first that has its repair file. */
  readonly decided: ReadonlyMap<string, string>;
  /** What each commit changed in the promises, the oldest first. */
  readonly steps: readonly OrderedEntry[];
  /** Where the history was cut, what stood there: it came by a step that is not known. */
  readonly stood: readonly OrderedEntry[];
}

function walk(revisions: Iterable<ComparedRevision>, amendmentOf: AmendmentOf): Walked {
  const commits: string[] = [];
  const [brought, told] = [new Map<string, string>(), new Map<string, string>()];
  const changed: OrderedEntry["entry"][][] = [];
  const cut: (readonly [commit: string, entry: OrderedEntry["entry"]])[] = [];
  for (const { commit, date, compared, stated, brought: paths, stood } of revisions) {
    commits.push(commit);
    // The oldest comes last, and wins.
    for (const id of [...paths, ...(stood?.repairs ?? [])].flatMap(idsIn)) brought.set(id, commit);
    if (stated.id !== undefined) told.set(stated.id, commit);
    changed.push(compared.map((goal) => stepOf(goal, { date, commit, id: amendmentOf(commit, goal.goal) })));
    for (const goal of stood?.goals ?? []) cut.push([commit, stepOf(goal, NO_STEP)]);
  }
  const orders = new Map(commits.map((commit, at) => [commit, commits.length - at]));
  const inOrder = ([commit, entry]: (typeof cut)[number]): OrderedEntry[] => {
    const order = orders.get(commit);
    return order === undefined ? [] : [{ order, entry }];
  };
  const steps = changed
    .reverse()
    .flatMap((entries, at) => entries.map((entry) => ({ order: at + 1, entry })));
  return { orders, decided: new Map([...brought, ...told]), steps, stood: cut.flatMap(inOrder) };
}

// Of a long history nothing is held but what it says of promises.
function stepOf(
  { goal, changes, isBorrowed }: Pick<ComparedGoal, "goal" | "changes" | "isBorrowed">,
  step: Pick<OrderedEntry["entry"], "date" | "commit" | "id">,
): OrderedEntry["entry"] {
  return { goal, changes: changes.filter(isOfPromise), isBorrowed, ...step };
}

const NO_STEP = { date: undefined, commit: undefined, id: undefined } as const;

type AmendmentOf = (commit: string, goal: string) => string | undefined;

/** Makes the function that names the amendment by which a commit changed a goal, where it is one. */
function amendmentsIn(timeline: Iterable<TimelineEntry>): AmendmentOf {
  const keyOf = (commit: string | undefined, goal: string): string => `${commit} ${goal}`;
  const known = new Map<string, string | undefined>();
  for (const { commit, goal, id } of timeline) {
    const key = keyOf(commit, goal);
    if (!known.has(key)) known.set(key, id);
  }
  return (commit, goal) => known.get(keyOf(commit, goal));
}
