import type { Problem } from "../document/problem.ts";
import type { RecordedNotes } from "../recorded-notes.ts";
import type { Complaint } from "../score/complaint.ts";
import type { Keys } from "../score/read-keys.ts";
import type { FactChange } from "./fact-change.ts";
import type { NextStep } from "./next-step.ts";
import type { Overdue } from "./overdue.ts";
import type { StoryStep } from "./story.ts";

/** A complaint as it is listed: with its file, its age and what is late about it. */
export interface ListedComplaint extends Complaint {
  readonly path: string;
  /** How many minutes ago it came in; where it says no time, from the beginning of its day. */
  readonly age: number;
  readonly overdue: Overdue | undefined;
}

/** What `score complaint list` found. */
export interface ComplaintListResult {
  readonly kind: "complaint-list";
  readonly today: string;
  readonly complaints: readonly ListedComplaint[];
  /** How many there are in all, shown or not. */
  readonly known: number;
  /** Files whose facts can't be read, with the reason. */
  readonly unreadable: readonly { readonly path: string; readonly problem: Problem | undefined }[];
}

/** What `score complaint show` tells. */
export interface ComplaintShowResult {
  readonly kind: "complaint-show";
  readonly complaint: ListedComplaint;
  /** What happened, paragraph by paragraph, as a reader sees it. */
  readonly paragraphs: readonly string[];
  readonly repairs: readonly Keys<"repair">[];
  readonly story: readonly StoryStep[];
  readonly next: NextStep | undefined;
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
  readonly path: string;
  /** Absent for the check of an amendment. */
  readonly complaint: Complaint | undefined;
  /** Empty where the file said all of it already. */
  readonly changes: readonly FactChange[];
  /** Absent with --no-commit, and where there was nothing to record. */
  readonly commit: string | undefined;
  readonly isCommitted: boolean;
  readonly next: NextStep | undefined;
}
