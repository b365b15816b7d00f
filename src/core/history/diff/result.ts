import type { NamedRevision } from "../named-revision.ts";
import type { GoalDiff } from "./goal-diff.ts";

/** A version of a goal that can't be read, so that what changed in it is not known. */
export interface UnreadVersion {
  readonly file: string;
  readonly goal: string;
  /** The revision; absent for what lies on the disk. */
  readonly at: string | undefined;
  readonly code: string;
  readonly message: string;
  readonly refuses: boolean;
}

/** What `score diff` shows. */
export interface DiffResult {
  readonly kind: "diff";
  /** Absent where nothing was committed yet. */
  readonly from: NamedRevision | undefined;
  /** Absent for what lies on the disk. */
  readonly to: NamedRevision | undefined;
  readonly goals: readonly GoalDiff[];
  readonly unread: readonly UnreadVersion[];
}
