import { type Kept, type Marked, readFingerprint } from "./fingerprint.ts";
import { differsBySlips, type Spelling } from "./slip.ts";

/** Something that was practised, or read together, and is not what is promised today. */
export interface PractisedChange {
  /** Absent where something is gone and nobody can tell any more what it was. */
  readonly part: Marked["part"] | undefined;
  /** The bare id of the clause; absent for how it must feel. */
  readonly clause: string | undefined;
  readonly op: "added" | "removed" | "changed";
  /** The words of then; absent for what is new, and where the history at hand does not have them. */
  readonly before: string | undefined;
  /** The words of today; absent for what is gone. */
  readonly after: string | undefined;
}

/**
 * Tells what changed since a fingerprint was taken: what is promised `today` beside it. `wordsOf` returns the words that left a mark,
 * where any version that is at hand left it; with them a slip of the pen is told from another promise.
 */
export function changedSince(
  fingerprint: string,
  today: readonly Marked[],
  wordsOf: (code: string) => Marked | undefined,
  spelling: Spelling,
): readonly PractisedChange[] {
  const codes = new Set(today.map(({ code }) => code));
  const kept = readFingerprint(fingerprint);
  const known = new Set(kept.map(({ code }) => code));
  const gone = kept.filter(({ code }) => !codes.has(code));
  const changes: PractisedChange[] = [];
  for (const mark of today.filter(({ code }) => !known.has(code))) {
    const then = takeFormer(gone, mark, (code) => wordsOf(code), spelling);
    if (then === undefined) changes.push(change("added", mark, undefined, mark.words));
    else if (then !== "slip") changes.push(change("changed", mark, wordsOf(then.code)?.words, mark.words));
  }
  for (const { clause, code } of gone) {
    const then = wordsOf(code);
    const part = clause === undefined ? "feel" : then?.part;
    changes.push({ part, clause, op: "removed", before: then?.words, after: undefined });
  }
  return changes;
}

function change(
  op: PractisedChange["op"],
  { part, clause }: Marked,
  before: string | undefined,
  after: string | undefined,
): PractisedChange {
  return { part, clause, op, before, after };
}

/** Takes out of what is gone what a mark of today was before: the same clause, or one of a list without ids that was only misspelt. */
function takeFormer(
  gone: Kept[],
  mark: Marked,
  wordsOf: (code: string) => Marked | undefined,
  spelling: Spelling,
): Kept | "slip" | undefined {
  const isSlip = ({ code }: Kept): boolean => {
    const then = wordsOf(code);
    return then !== undefined && differsBySlips(then, mark, spelling);
  };
  const slip = gone.findIndex(isSlip);
  if (slip >= 0) {
    gone.splice(slip, 1);
    return "slip";
  }
  const same = gone.findIndex(({ clause }) => clause === mark.clause);
  return same < 0 ? undefined : gone.splice(same, 1)[0];
}
