import { amendmentFates } from "../history/amendment-fates.ts";
import { goalNames } from "../history/goal-names.ts";
import { ledgerOf } from "../history/ledger-entries.ts";
import type { LedgerEntry } from "../history/timeline.ts";
import { toChangeIn } from "../review/review-story.ts";
import type { KeptScore } from "../score/score.ts";
import { shellWords } from "../shell-words.ts";

/** A review that found something to change which nobody has changed yet. */
export interface WaitingReview {
  readonly amendment: string;
  /** The goal by its name of today, or `promise`. */
  readonly goal: string;
  readonly on: string;
  readonly toChange: readonly string[];
  /** The line that begins to change the first of it. */
  readonly command: string;
}

/**
 * Lists the reviews that found something to change, where no amendment of another kind was made to that goal since, and nobody read it
 * together again. An amendment of the same day counts: nothing tells which came first.
 */
export function reviewsWaiting(score: KeptScore): readonly WaitingReview[] {
  const ledger = ledgerOf(score);
  const fateOf = amendmentFates(score);
  const { nameOf } = goalNames(score);
  const kept = new Set(["promise", ...score.goals.map(({ id }) => id)]);
  const documents = new Map(score.repairs.map(({ document }) => [document.path, document]));
  return ledger.filter(isReview).flatMap((review) => {
    const goal = nameOf(review.goal);
    const document = documents.get(review.path);
    if (document === undefined || !kept.has(goal) || fateOf(review.id) !== "stands") return [];
    const isAnswered = ledger.some(
      (other) => nameOf(other.goal) === goal && fateOf(other.id) === "stands" && answers(other, review),
    );
    const toChange = isAnswered ? [] : toChangeIn(score.whole(document));
    const [first] = toChange;
    if (first === undefined) return [];
    const command = shellWords(["score", "amend", goal, "--because", first]);
    return [{ amendment: review.id, goal, on: review.on, toChange, command }];
  });
}

// Renaming a goal is a review by its kind, and reads nothing.
function isReview({ kind, formerly, takesBack }: LedgerEntry): boolean {
  return kind === "review" && formerly.length === 0 && takesBack === undefined;
}

function answers(other: LedgerEntry, review: LedgerEntry): boolean {
  if (other.id === review.id) return false;
  return isReview(other) ? other.on > review.on : other.kind !== "review" && other.on >= review.on;
}
