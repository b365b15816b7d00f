import type { Held } from "./known-changes.ts";
import type { RawCommit } from "./raw-commit.ts";

/** A file of a score before and after one commit. */
export interface FileRevision extends Held {
  readonly path: string;
  /** Where a goal stood before this commit, if the commit renamed it. */
  readonly movedFrom?: string;
  /** True where nothing says so, and most of its words came along. */
  readonly isGuessed?: boolean;
}

/** A commit with the files of the score that it touched; versions are named by what holds them. */
export interface Revision {
  readonly commit: RawCommit;
  readonly files: readonly FileRevision[];
}
