import type { Change, ChangePart } from "../change.ts";

/** A place in a score where a line went to, or came from. */
export interface MovedPlace {
  readonly goal: string;
  readonly part: ChangePart;
}

/** A change between two states of a score, in which the very same words may have left one place for another. */
export interface ScoreChange extends Change {
  readonly movedTo: MovedPlace | undefined;
  readonly movedFrom: MovedPlace | undefined;
}

/** What became of one goal, or of the promise, between two states of a score. */
export interface GoalDiff {
  /** Its name in the later state; where it is gone, in the earlier one. */
  readonly goal: string;
  /** Its name in the earlier state, where that was another one. */
  readonly formerly: string | undefined;
  readonly op: "added" | "removed" | "renamed" | "changed";
  /** Its words in the customer's mouth. */
  readonly title: string | undefined;
  readonly changes: readonly ScoreChange[];
}
