import type { ComplaintState } from "../score/complaint-terms.ts";
import type { Unreadable } from "../status/unreadable.ts";
import type { InTheAir } from "./in-the-air.ts";

/** A part of the promise with the goals that keep it. */
export interface TracedPart {
  readonly id: string;
  /** What we tell people; absent where promise.md has no such part, and a goal says that it keeps it. */
  readonly text: string | undefined;
  /** The goals that keep it, by their ids. */
  readonly goals: readonly string[];
}

/** A gap between what we say and what we do that is open. */
export interface TracedGap {
  /** The voice that told of it. */
  readonly voice: string;
  readonly weSay: string | undefined;
  readonly weDo: string | undefined;
}

/** A line of a goal with what was said about it. */
export interface TracedClause {
  readonly id: string;
  /** `gone` is no line of today; `unknown` is one of a goal that can't be read. */
  readonly list: "always" | "never" | "standard" | "gone" | "unknown";
  readonly text: string | undefined;
  /** The complaints and near misses about it, by their ids, the latest first. */
  readonly complaints: readonly string[];
  /** How many customers thanked us for keeping it. */
  readonly thanks: number;
  readonly gaps: readonly TracedGap[];
}

/** A goal, or the promise as far as it holds in every goal, with its lines and what was said about them. */
export interface TracedGoal {
  /** By its name of today; `promise` for the promise. */
  readonly id: string;
  readonly title: string | undefined;
  /** The parts of the promise that it keeps. */
  readonly serves: readonly string[];
  /** False where there is no such goal today. */
  readonly isKept: boolean;
  /** The day on which it was retired, where that is known. */
  readonly retired: string | undefined;
  readonly clauses: readonly TracedClause[];
  /** Complaints about something that no line says. */
  readonly unwritten: readonly string[];
  /** Complaints of which nobody said which line was broken. */
  readonly complaints: readonly string[];
  /** Open gaps about the goal as a whole. */
  readonly gaps: readonly TracedGap[];
}

/** A complaint or near miss with where it belongs and what was mended after it. */
export interface TracedComplaint {
  readonly id: string;
  readonly kind: "complaint" | "near-miss";
  readonly received: string;
  readonly state: ComplaintState;
  readonly goal: string | undefined;
  /** The clause, or `unwritten`. */
  readonly clause: string | undefined;
  readonly words: string;
  /** The repairs that stand after it, by their ids, the earliest first. */
  readonly repairs: readonly string[];
}

/** A repair that answered a complaint. */
export interface TracedRepair {
  readonly id: string;
  readonly goal: string;
  readonly kind: string;
  readonly on: string;
  readonly because: string;
}

/** What is promised, by which goals and lines it is kept, and what was said where it was not. */
export interface Trace {
  readonly name: string;
  readonly promise: string | undefined;
  readonly parts: readonly TracedPart[];
  /** The promise first, then the goals in the order of their files, then those that are no more and are still complained about. */
  readonly goals: readonly TracedGoal[];
  readonly complaints: readonly TracedComplaint[];
  readonly repairs: readonly TracedRepair[];
  /** Complaints of which nobody knows yet which goal they are about. */
  readonly homeless: readonly string[];
  /** Files that can't be read, and so are told of as far as other files do. */
  readonly refused: readonly Unreadable[];
}

/** A trace as it is shown: whole, or one branch of it. */
export interface TraceResult extends Trace {
  /** What was asked for; absent where it is the whole. */
  readonly about: string | undefined;
  /** What hangs in the air in the whole score. */
  readonly air: InTheAir;
}
