import type { ScoreDocument } from "../../document/document.ts";
import type { Unreadable } from "../../status/unreadable.ts";
import type { OpenGap } from "../../voice/open-gaps.ts";
import type { NamedRevision } from "../named-revision.ts";
import type { RepairOutcome } from "../recurrence.ts";
import type { Provenance } from "./provenance.ts";

/** What the commits and the ledger say of the lines of one goal, or of the promise. */
export interface GoalProvenance {
  /** True where the same files at the same commit will always tell the same: nothing was missing in Git's store. */
  readonly isLasting: boolean;
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

/** What `score show` shows. */
export interface ShowResult {
  readonly kind: "show";
  /** The goal by its name at that revision, or `promise`. */
  readonly goal: string;
  readonly document: ScoreDocument;
  /** The commit that HEAD named, where its history was read. */
  readonly commit?: string | undefined;
  /** The revision it is shown at; absent for what lies on the disk. */
  readonly at: NamedRevision | undefined;
  /** What the promise says of the parts that a goal serves, by their ids. */
  readonly parts: ReadonlyMap<string, string>;
  /** The gaps that are open about it today; none for a revision. */
  readonly gaps: readonly OpenGap[];
  /** Absent where nobody asked for it. */
  readonly provenance: GoalProvenance | undefined;
}

/** What `score blame` tells. */
export interface BlameResult extends GoalProvenance {
  readonly kind: "blame";
  /** The commit that HEAD names; absent where there is none yet. */
  readonly commit: string | undefined;
  readonly goal: string;
  readonly title: string | undefined;
  /** The clause that was asked for; absent for the whole goal. */
  readonly clause: string | undefined;
  /** The gaps that are open about it. */
  readonly gaps: readonly OpenGap[];
}
