import type { Unreadable } from "../status/unreadable.ts";
import type { RepairOutcome } from "./recurrence.ts";
import type { TakenBack } from "./taken-back.ts";
import type { TimelineEntry } from "./timeline.ts";

/** What `score log` shows. */
export interface LogResult {
  readonly kind: "log";
  /** The commit that it was read from; absent where there is none yet. */
  readonly commit: string | undefined;
  /** True where that commit will always tell the same: nothing was missing in Git's store, and nothing came from the disk. */
  readonly isLasting: boolean;
  /** What the log is of: a goal, a clause, or the whole score where absent. */
  readonly goal: string | undefined;
  readonly clause: string | undefined;
  readonly title: string;
  /** True where the history was cut (a shallow clone), so that the first words seen are not the first ever. */
  readonly shallow: boolean;
  /** The complaint that was asked for, where no amendment names it. */
  readonly unanswered: string | undefined;
  /** True where the history has a step, before anything narrowed it. */
  readonly hasSteps: boolean;
  /** Made anew whenever they are gone through: of a long history they would take up far more room than what is held of it. */
  readonly entries: Iterable<TimelineEntry>;
  /** What became of amendments, by their id; the ledger's only. */
  readonly outcomes: ReadonlyMap<string, RepairOutcome>;
  /** The amendments that were taken back, by their id. */
  readonly takenBack: ReadonlyMap<string, TakenBack>;
  /** Files of the ledger and of the complaint book that can't be read, and so tell nothing here. */
  readonly refused: readonly Unreadable[];
  /** The words of complaints by their id, for those that are in the score. */
  readonly complaints: ReadonlyMap<string, string>;
}
