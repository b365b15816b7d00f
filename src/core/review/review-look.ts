import { amendmentFates } from "../history/amendment-fates.ts";
import type { Practicable } from "../practice/practice.ts";
import { reviewsWaiting, type WaitingReview } from "../practice/reviews-waiting.ts";
import { firstWords } from "../score/first-words.ts";
import { habitsOf } from "../score/habits.ts";
import type { Score } from "../score/score.ts";
import { openComplaints } from "../status/open-complaints.ts";
import type { WaitingComplaint } from "../status/waiting.ts";
import { openGapsOf } from "../voice/open-gaps.ts";

/** An open gap, as it is looked at in a review. */
export interface ReviewGap {
  readonly voice: string;
  /** The bare id of the clause; absent where it is about the whole goal. */
  readonly clause: string | undefined;
  readonly weSay: string | undefined;
  readonly weDo: string | undefined;
  readonly words: string;
}

/** A habit that nobody decided about, or that was to change and no amendment says how. */
export interface ReviewHabit {
  readonly habit: string;
  /** Absent where nobody decided yet. */
  readonly verdict: string | undefined;
}

/** What there is to look at when a goal is read together. */
export interface ReviewLook {
  readonly gaps: readonly ReviewGap[];
  readonly habits: readonly ReviewHabit[];
  readonly complaints: readonly Pick<WaitingComplaint, "id" | "words" | "needs" | "command">[];
  /** What an earlier review found and nobody changed. */
  readonly waiting: readonly WaitingReview[];
}

/** Gathers what there is to look at. `now` is a moment. */
export function reviewLook({ id, document }: Practicable, score: Score, now: string): ReviewLook {
  const fateOf = amendmentFates(score);
  return {
    gaps: openGapsOf(score, id).map(({ id: voice, clause, keys, document: told }) => ({
      voice,
      clause,
      weSay: keys["we-say"],
      weDo: keys["we-do"],
      words: firstWords(score.whole(told)),
    })),
    habits: habitsOf(document)
      .filter(({ verdict, amendment }) => {
        const isDone = amendment !== undefined && fateOf(amendment.text) !== "taken-back";
        return verdict === undefined || (verdict !== "keep" && !isDone);
      })
      .map(({ habit, verdict }) => ({ habit: habit.text, verdict })),
    complaints: openComplaints(score, now).filter(({ goal }) => goal === id),
    waiting: reviewsWaiting(score).filter(({ goal }) => goal === id),
  };
}
