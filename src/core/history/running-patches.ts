import type { Score } from "../score/score.ts";
import { concerns, type RepairBook, repairBook } from "./repair-book.ts";
import type { LedgerEntry } from "./timeline.ts";

/** A patch with the day by which it becomes a mend. */
export interface RunningPatch {
  readonly patch: LedgerEntry;
  readonly until: string;
}

/** Lists the patches that no later amendment has taken the place of, the first to run out first. */
export function runningPatches(score: Score): readonly RunningPatch[] {
  const book = repairBook(score);
  const { standing } = book;
  return standing
    .flatMap((patch) =>
      patch.kind === "patch" && patch.keepUntil !== undefined && book.kept.has(patch.goal)
        ? [{ patch, until: patch.keepUntil }]
        : [],
    )
    .filter(({ patch }) => !standing.some((later) => isMend(later, patch, book)))
    .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
}

// On one day nothing tells which of two patches came last; a mend beside a patch is meant to outlast it.
function isMend(later: LedgerEntry, patch: LedgerEntry, book: RepairBook): boolean {
  const after = later.on > patch.on || (later.on === patch.on && later.kind !== "patch");
  return after && later.kind !== "review" && concerns(later, patch, book);
}
