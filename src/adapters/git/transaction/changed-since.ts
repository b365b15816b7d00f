import { ScoreError } from "../../../core/errors.ts";
import type { RawCommit } from "../../../core/history/raw-commit.ts";

/** Says that a commit can't be taken back whole, because somebody has changed one of its files since. */
export function changedSince(commit: RawCommit, path: string): ScoreError {
  const short = commit.id.slice(0, 10);
  const then = /^Score-Import: /m.test(commit.message)
    ? `score complaint undo ${short}, which leaves what was changed`
    : `git revert ${short}, and settle what was changed`;
  return new ScoreError(
    "unfinished",
    "amend/changed-since",
    `${path} was changed after commit ${short}, so that commit can't be taken back whole`,
    {
      hint: `score amend --resume   # keeps that commit; then: ${then}`,
    },
  );
}
