import type { FollowedComplaint } from "../history/followed-complaint.ts";
import type { FactChange } from "../record/fact-change.ts";
import type { RecordedNotes } from "../recorded-notes.ts";
import type { Keys } from "../score/read-keys.ts";
import type { Unreadable } from "../status/unreadable.ts";
import type { OpenGap } from "../voice/open-gaps.ts";
import type { ListedComplaint } from "./listed-complaint.ts";
import type { NextStep } from "./next-step.ts";
import type { StoryStep } from "./story.ts";

/** What `score complaint list` found. */
export interface ComplaintListResult {
  readonly kind: "complaint-list";
  readonly today: string;
  readonly complaints: readonly ListedComplaint[];
  /** How many there are in all, shown or not. */
  readonly known: number;
  /** Files of the complaint book that can't be counted here. */
  readonly refused: readonly Unreadable[];
}

/** What `score complaint show` tells. */
export interface ComplaintShowResult {
  readonly kind: "complaint-show";
  readonly complaint: ListedComplaint;
  /** What happened, paragraph by paragraph, as a reader sees it. */
  readonly paragraphs: readonly string[];
  readonly repairs: readonly Keys<"repair">[];
  /** Files of its repairs that can't be read. */
  readonly refused: readonly Unreadable[];
  readonly story: readonly StoryStep[];
  /** The gaps that are open about the clause that it is about, and about its goal as a whole. */
  readonly gaps: readonly OpenGap[];
}

/** The commands of the complaint book that write. */
export type ComplaintCommand =
  | "complaint-add"
  | "near-miss-add"
  | "thanks-add"
  | "complaint-answer"
  | "complaint-put-right"
  | "complaint-told"
  | "complaint-close"
  | "complaint-held";

/** What a step in the complaint book wrote. */
export interface ComplaintStepResult extends RecordedNotes {
  readonly kind: "complaint-step";
  readonly command: ComplaintCommand;
  /** The complaint, or the amendment whose check was recorded. */
  readonly id: string;
  /** The files that it is about: the complaint, or those beside the repairs that were looked at. */
  readonly paths: readonly string[];
  /** Absent for the check of an amendment. */
  readonly complaint: FollowedComplaint | undefined;
  /** For what was just written down, its first words. */
  readonly words?: string | undefined;
  /** Empty where the file said all of it already. */
  readonly changes: readonly FactChange[];
  /** Absent with --no-commit, and where there was nothing to record. */
  readonly commit: string | undefined;
  readonly isCommitted: boolean;
  readonly next: NextStep | undefined;
  /** For what was just written down, another one of the same day that says the same words; known by its id. */
  readonly sameWords?: string | undefined;
}
