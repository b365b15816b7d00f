import { textOf } from "../../score/keys.ts";
import type { KeptScore } from "../../score/score.ts";
import type { ComparedRevision } from "../compare-revision.ts";
import { ledgerOf } from "../ledger-entries.ts";
import { namesThrough } from "../names-through.ts";
import { semanticDiff, type Version } from "../semantic-diff.ts";
import { takenBack } from "../standing.ts";
import { idsIn } from "../taken-back.ts";
import { buildTimeline, type LedgerEntry, type TimelineEntry } from "../timeline.ts";
import { type Excuse, excusesIn } from "./excuse.ts";
import type { Strand } from "./strand.ts";
import { type OrderedEntry, strandsOf } from "./strands.ts";

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
  revisions: readonly ComparedRevision[],
  score: KeptScore,
  { origins = [], counts = () => true }: Beginning = {},
): Past {
  const { nameOf } = namesThrough(revisions, score);
  const ledger = ledgerOf(score);
  const orders = new Map(revisions.map(({ commit }, at) => [commit, revisions.length - at]));
  const decided = decisionsIn(revisions);
  const orderOf = ({ id }: LedgerEntry): number => {
    const commit = decided.get(id);
    return (commit === undefined ? undefined : orders.get(commit)) ?? Number.POSITIVE_INFINITY;
  };
  const orderIn = (commit: string | undefined): number | undefined => orders.get(commit ?? "");
  const amendments = amendmentsIn(buildTimeline(revisions, ledger));
  const steps = revisions
    .toReversed()
    .flatMap(({ commit, date, compared }) =>
      compared.flatMap((goal) =>
        placed(orderIn(commit), { ...goal, date, commit, id: amendments(commit, goal.goal) }),
      ),
    );
  // Where the history was cut, what stood there came by a step that is not known.
  const stood = revisions.flatMap(({ commit, stood }) =>
    (stood?.goals ?? []).flatMap((goal) => placed(orderIn(commit), { ...goal, ...NO_STEP })),
  );
  const begun = origins.flatMap(({ goal, version }) =>
    placed(AT_ORIGIN, {
      ...{ goal, changes: semanticDiff(undefined, version), ...NO_STEP },
      isBorrowed: textOf(version.document, "borrowed") !== undefined,
    }),
  );
  const entries = [...begun, ...stood, ...steps].sort((a, b) => a.order - b.order);
  // A decision that was taken back excuses nothing any more.
  const taken = takenBack(ledger);
  const standing = ledger.filter((entry) => !taken.has(entry.id) && counts(entry));
  return { strands: strandsOf(entries, nameOf), excuses: excusesIn(standing, orderOf, nameOf) };
}

const NO_STEP = { date: undefined, commit: undefined, id: undefined } as const;

/** Makes the function that names the amendment by which a commit changed a goal, where it is one. */
function amendmentsIn(
  timeline: readonly TimelineEntry[],
): (commit: string, goal: string) => string | undefined {
  const keyOf = (commit: string | undefined, goal: string): string => `${commit} ${goal}`;
  const known = new Map(timeline.toReversed().map(({ commit, goal, id }) => [keyOf(commit, goal), id]));
  return (commit, goal) => known.get(keyOf(commit, goal));
}

/** Returns the commit that each amendment is known by: the one that tells of it, or the first that has its repair file. */
function decisionsIn(revisions: readonly ComparedRevision[]): ReadonlyMap<string, string> {
  const brought = revisions.flatMap((revision) =>
    [...revision.brought, ...(revision.stood?.repairs ?? [])].flatMap((path) =>
      idsIn(path).map((id) => [id, revision.commit] as const),
    ),
  );
  const told = revisions.flatMap(({ commit, stated: { id } }) =>
    id === undefined ? [] : [[id, commit] as const],
  );
  // The oldest stands last, and wins.
  return new Map([...brought, ...told]);
}

function placed(order: number | undefined, entry: OrderedEntry["entry"]): readonly OrderedEntry[] {
  return order === undefined ? [] : [{ order, entry }];
}
