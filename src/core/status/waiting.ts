import type { KeptAnswers } from "../kept-answers.ts";
import type { Age } from "../score/age.ts";
import type { ComplaintState } from "../score/complaint-terms.ts";
import type { Unreadable } from "./unreadable.ts";
import type { WaitingEdit } from "./waiting-edit.ts";

/** A complaint or near miss that is not at its end. */
export interface WaitingComplaint {
  readonly id: string;
  readonly kind: "complaint" | "near-miss";
  readonly state: ComplaintState;
  readonly goal: string | undefined;
  readonly received: string;
  readonly age: Age;
  readonly words: string;
  /** Until when a first reply was promised; absent where nobody waits for one. */
  readonly replyBy: string | undefined;
  readonly overdue: boolean;
  /** What comes next, in a few words. */
  readonly needs: string;
  readonly command: string;
}

/** A repair that came back, and that nobody has mended since. */
export interface WaitingRelapse {
  readonly amendment: string;
  readonly goal: string;
  readonly repaired: string;
  /** Absent where whoever looked found that it had not held. */
  readonly complaint: string | undefined;
  readonly since: string;
  /** What happened then, or what they said who looked. */
  readonly words: string | undefined;
  readonly command: string;
}

/** A day on which somebody wanted to look whether a repair held. */
export interface WaitingCheck {
  readonly on: string;
  readonly overdue: boolean;
  readonly complaint: string | undefined;
  /** The amendment that planned it; absent where the complaint did. */
  readonly amendment: string | undefined;
  readonly goal: string | undefined;
  readonly words: string;
  readonly command: string;
}

/** A patch whose day has come, or comes soon. */
export interface WaitingPatch {
  readonly amendment: string;
  readonly goal: string;
  readonly keepUntil: string;
  readonly overdue: boolean;
  readonly words: string;
  readonly command: string;
}

/** Answers that wait to be recorded, and are offered again. */
export type WaitingAnswers = Pick<KeptAnswers, "begun" | "words" | "command">;

/** What needs somebody now. */
export interface Status {
  readonly name: string;
  readonly promise: string | undefined;
  readonly today: string;
  readonly goals: number;
  /** How many mends, patches and improvements stand: what was taken back is none, nor is a weakening or a review. */
  readonly repairs: number;
  /** How many repairs that stand somebody looked at and found that they held, and nothing came back since. */
  readonly held: number;
  /** How many repairs that stand did not: somebody found so, or it came back. */
  readonly didNotHold: number;
  /** What an amendment wanted to record that was interrupted. */
  readonly unfinished: string | undefined;
  /** Answers to questions that were left before anything was recorded. */
  readonly answers: readonly WaitingAnswers[];
  /** Files that can't be read, and so not be counted here. */
  readonly refused: readonly Unreadable[];
  readonly complaints: readonly WaitingComplaint[];
  readonly cameBack: readonly WaitingRelapse[];
  readonly checks: readonly WaitingCheck[];
  readonly patches: readonly WaitingPatch[];
  /** What was changed in a goal or the promise and nobody recorded: on the disk first, then by commits. */
  readonly unrecorded: readonly WaitingEdit[];
  /** Whether the commits were asked for it: not where that would take long. */
  readonly historyKnown: boolean;
  /** The next day on which a check is due or a patch runs out. */
  readonly next: string | undefined;
}
