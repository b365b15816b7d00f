import type { KeptScore } from "../../score/score.ts";
import { goalNames } from "../goal-names.ts";
import type { VersionAt } from "../known-changes.ts";
import { ledgerOf } from "../ledger-entries.ts";
import type { Revision } from "../revision.ts";
import { semanticDiff, type Version } from "../semantic-diff.ts";
import { takenBack } from "../standing.ts";
import { idsIn } from "../taken-back.ts";
import { goalOf, type LedgerEntry, type TimelineEntry } from "../timeline.ts";
import { type Excuse, excusesIn } from "./excuse.ts";
import type { Strand } from "./strand.ts";
import { type OrderedEntry, strandsOf } from "./strands.ts";

/** What the history tells of every promise, and of the decisions about it. */
export interface Past {
  readonly strands: readonly Strand[];
  readonly excuses: readonly Excuse[];
}

/** A history as it was read: steps and commits newest first, and the commits behind which a shallow clone has nothing. */
export interface ReadHistory {
  readonly timeline: readonly TimelineEntry[];
  readonly revisions: readonly Revision[];
  readonly versionAt: VersionAt;
  readonly cut: ReadonlySet<string>;
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
 * Follows every promise of a score through its history. A decision counts from the commit on that brought its repair file, or that
 * tells of it; one that no commit holds yet counts for everything that is committed. Where a shallow clone was cut, what stood there is
 * what is known first.
 */
export function pastOf(
  { timeline, revisions, versionAt, cut }: ReadHistory,
  score: KeptScore,
  { origins = [], counts = () => true }: Beginning = {},
): Past {
  const { nameOf } = goalNames(score);
  const orders = new Map(revisions.map(({ commit }, at) => [commit.id, revisions.length - at]));
  const commits = new Map([...bringing(revisions), ...telling(timeline)]);
  const orderOf = ({ id }: LedgerEntry): number => {
    const commit = commits.get(id);
    return (commit === undefined ? undefined : orders.get(commit)) ?? Number.POSITIVE_INFINITY;
  };
  const told = new Map<string | undefined, TimelineEntry[]>();
  for (const entry of timeline) told.set(entry.commit, [...(told.get(entry.commit) ?? []), entry]);
  const steps = revisions.toReversed().flatMap((revision) => {
    const order = orders.get(revision.commit.id) ?? 0;
    const entries = cut.has(revision.commit.id)
      ? standing(revision, versionAt)
      : told.get(revision.commit.id);
    return (entries ?? []).map((entry) => ({ order, entry }));
  });
  const excuses = excusesIn(standingOnes(score).filter(counts), orderOf, nameOf);
  return { strands: strandsOf([...origins.map(originOf), ...steps], nameOf), excuses };
}

// A decision that was taken back excuses nothing any more.
function standingOnes(score: KeptScore): readonly LedgerEntry[] {
  const ledger = ledgerOf(score);
  const taken = takenBack(ledger);
  return ledger.filter(({ id }) => !taken.has(id));
}

function telling(timeline: readonly TimelineEntry[]): readonly (readonly [string, string])[] {
  return timeline.flatMap(({ id, commit }) =>
    id === undefined || commit === undefined ? [] : [[id, commit] as const],
  );
}

// The first commit that held it: the oldest stands last, and wins.
function bringing(revisions: readonly Revision[]): readonly (readonly [string, string])[] {
  return revisions.flatMap(({ commit, files }) =>
    files.flatMap(({ path, after }) =>
      after === undefined ? [] : idsIn(path).map((id) => [id, commit.id] as const),
    ),
  );
}

function standing({ files }: Revision, versionAt: VersionAt): readonly OrderedEntry["entry"][] {
  return files.flatMap(({ path, after }) => {
    const goal = goalOf(path);
    const version = goal === undefined || after === undefined ? "missing" : versionAt(after);
    if (goal === undefined || typeof version === "string") return [];
    return [standingAs({ goal, version })];
  });
}

function originOf(origin: Origin): OrderedEntry {
  return { order: AT_ORIGIN, entry: standingAs(origin) };
}

function standingAs({ goal, version }: Origin): OrderedEntry["entry"] {
  return {
    goal,
    date: undefined,
    commit: undefined,
    id: undefined,
    changes: semanticDiff(undefined, version),
  };
}
