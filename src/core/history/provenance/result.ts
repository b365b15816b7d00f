import type { Unreadable } from "../../status/unreadable.ts";
import type { RepairOutcome } from "../recurrence.ts";
import type { Provenance } from "./provenance.ts";

/** What the commits and the ledger say of the lines of one goal, or of the promise. */
export interface GoalProvenance {
  readonly lines: readonly Provenance[];
  /** True where the history was cut (a shallow clone). */
  readonly shallow: boolean;
  /** What became of amendments, by their id. */
  readonly outcomes: ReadonlyMap<string, RepairOutcome>;
  /** The words of complaints by their id, for those that are in the score. */
  readonly complaints: ReadonlyMap<string, string>;
  /** Files of the ledger and of the complaint book that can't be read, and so tell nothing here. */
  readonly refused: readonly Unreadable[];
}

/** What `score blame` tells. */
export interface BlameResult extends GoalProvenance {
  readonly kind: "blame";
  readonly goal: string;
  readonly title: string | undefined;
  /** The clause that was asked for; absent for the whole goal. */
  readonly clause: string | undefined;
}
