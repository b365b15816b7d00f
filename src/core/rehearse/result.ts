import type { Practice } from "../practice/practice.ts";
import type { RecordedNotes } from "../recorded-notes.ts";
import type { Unreadable } from "../status/unreadable.ts";
import type { Card } from "./card.ts";

/** How a goal stands to its last rehearsal. */
export interface RehearsedGoal {
  readonly goal: string;
  readonly title: string;
  readonly practice: Practice;
}

/** A file of a rehearsal that was written. */
export interface WrittenRehearsal {
  readonly id: string;
  readonly path: string;
  readonly goal: string;
}

/** A near miss that was written down after a rehearsal. */
export interface WrittenNearMiss {
  readonly id: string;
  readonly path: string;
  readonly commit: string | undefined;
}

/** What was kept of a rehearsal. */
export interface Recording extends RecordedNotes {
  readonly written: readonly WrittenRehearsal[];
  readonly commit: string | undefined;
  readonly nearMisses: readonly WrittenNearMiss[];
}

/** What `score rehearse` deals, or only tells of. */
export interface RehearseResult {
  readonly kind: "rehearse";
  readonly today: string;
  /** Absent where nothing was dealt. */
  readonly seed: string | undefined;
  /** The line that deals the same again; absent where there was nothing to deal. */
  readonly again: string | undefined;
  readonly goals: readonly RehearsedGoal[];
  readonly cards: readonly Card[];
  /** How many cards were asked for. */
  readonly asked: number;
  readonly refused: readonly Unreadable[];
  readonly recording: Recording | undefined;
  /** The file that the cards were written to, as it was typed. */
  readonly deck: string | undefined;
}

/** A rehearsal that was taken back. */
export interface RehearseUndoResult extends RecordedNotes {
  readonly kind: "rehearse-undo";
  readonly id: string;
  readonly path: string;
  readonly commit: string | undefined;
}
