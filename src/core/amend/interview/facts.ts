import type { ClauseList } from "../../score/clause.ts";

/** What the questions are made of: everything the interview knows of a score before it begins. */
export interface Facts {
  /** `2026-03-04` */
  readonly today: string;
  /** The language of the score. */
  readonly language: string;
  /** How long after a repair to look whether it held: `8w`. */
  readonly checkAfter: string;
  /** Whom Git knows at this computer. */
  readonly me: string;
  /** The goals in their order, and the promise at the end. */
  readonly targets: readonly Target[];
  /** Complaints and near misses that wait for a repair, newest first. */
  readonly open: readonly OpenComplaint[];
  /** The ids of all complaints. */
  readonly complaints: readonly string[];
  /** What was recorded already. */
  readonly recorded: readonly { readonly goal: string; readonly because: string; readonly on: string }[];
}

/** A goal, or the promise, as it may be amended. */
export interface Target {
  /** The goal's id, or `promise`. */
  readonly id: string;
  /** In the customer's words. */
  readonly title: string;
  readonly clauses: readonly KnownClause[];
  /** Whether its file holds edits that were not recorded yet. */
  readonly edited: boolean;
  /** The business's own words of other goals, to show what an answer may look like. */
  readonly examples: Examples;
}

/** A line of a goal that stands already. */
export interface KnownClause {
  readonly id: string;
  readonly list: ClauseList;
  readonly text: string;
}

/** One sentence of each kind, where there is one. */
export type Examples = Readonly<
  Partial<Record<ClauseList | "instead" | "feel" | "happen" | "believe", string>>
>;

/** A complaint that waits for a repair. */
export interface OpenComplaint {
  readonly id: string;
  /** The first words of what happened. */
  readonly words: string;
  /** The day it came. */
  readonly on: string;
  readonly nearMiss: boolean;
  /** The goal it is about, where somebody said so. */
  readonly goal: string | undefined;
  /** The clause that was not kept, or `unwritten`. */
  readonly broke: string | undefined;
}
