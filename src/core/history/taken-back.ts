import type { Revision } from "./revision.ts";
import { takenBack } from "./standing.ts";
import { statedFacts } from "./stated-facts.ts";
import { statementOf } from "./statement.ts";
import type { LedgerEntry } from "./timeline.ts";

/** How an amendment was taken back: by another one, by a plain `git revert`, or by both. */
export interface TakenBack {
  /** The amendment that says so; absent for a plain revert. */
  readonly amendment: string | undefined;
  readonly commit: string | undefined;
  /** The day; absent where a commit's date can't be read. */
  readonly on: string | undefined;
}

/** What a commit says of what it takes back. */
export interface Taking {
  readonly commit: string;
  /** Its day; absent where the date can't be read. */
  readonly on: string | undefined;
  /** The amendment that its trailers name, and what that takes back. */
  readonly id: string | undefined;
  readonly takesBack: string | undefined;
  /** The amendments whose repair files it took away as a plain `git revert`. */
  readonly reverted: readonly string[];
}

/** Tells which amendments were taken back, from what the ledger, the trailers and plain reverts say. */
export function everythingTakenBack(
  revisions: readonly Revision[],
  ledger: readonly LedgerEntry[],
): ReadonlyMap<string, TakenBack> {
  return takenBackBy(revisions.map(takingOf), ledger);
}

/** Tells the same from what each commit says of it, the newest first. */
export function takenBackBy(
  takings: readonly Taking[],
  ledger: readonly LedgerEntry[],
): ReadonlyMap<string, TakenBack> {
  const known = new Set(ledger.map(({ id }) => id));
  const taken = new Map<string, TakenBack>();
  const stated = takings.flatMap(({ id, takesBack, on, commit }) =>
    id === undefined || known.has(id) ? [] : [{ id, takesBack, on, commit }],
  );
  const recorded = ledger.map(({ id, takesBack, on }) => ({ id, takesBack, on, commit: undefined }));
  // The newest stands first: what a later commit says again changes nothing.
  for (const { commit, on, reverted } of takings)
    for (const id of reverted)
      if (!known.has(id) && !taken.has(id)) taken.set(id, { amendment: undefined, commit, on });
  for (const [id, { id: amendment, commit, on }] of takenBack([...recorded, ...stated]))
    taken.set(id, { amendment, commit, on });
  return taken;
}

function takingOf(revision: Revision): Taking {
  const { id, trailers } = statementOf(revision.commit.message);
  const { takesBack } = statedFacts(trailers);
  const on = revision.commit.author.date?.slice(0, 10);
  return { commit: revision.commit.id, on, id, takesBack, reverted: revertedBy(revision) };
}

/** Returns the amendments whose repair files a plain `git revert` took away. */
export function revertedBy(revision: Revision): readonly string[] {
  if (!/^This reverts commit [0-9a-f]{7,64}/m.test(revision.commit.message)) return [];
  const gone = revision.files.filter(({ after }) => after === undefined);
  const kept = new Set(revision.files.flatMap(({ path, after }) => (after === undefined ? [] : idsIn(path))));
  return gone.flatMap(({ path }) => idsIn(path)).filter((id) => !kept.has(id));
}

/** Returns the id that the path of a repair file names, in a list of one or none. */
export function idsIn(path: string): readonly string[] {
  const id = /^repairs\/[^/]+\/\d{4}-\d{2}-\d{2}-(a-[0-9a-z]{8})\.md$/.exec(path)?.[1];
  return id === undefined ? [] : [id];
}
