import { ScoreError } from "../../../core/errors.ts";
import { failureOf } from "./failure.ts";
import { RECOVERY, unfinished } from "./interruption.ts";
import type { Hold } from "./lock.ts";
import { note } from "./make-commit.ts";

/** Says that a commit stands that could not be looked at. */
export function notConfirmed(commit: string, error: unknown): ScoreError {
  const { message, output } = failureOf(error, undefined, false);
  return new ScoreError(
    "unfinished",
    "git/not-confirmed",
    `commit ${commit.slice(0, 10)} was made, but it could not be looked at: ${message}`,
    { hint: RECOVERY.join("\n"), ...(output !== undefined && { output }), data: { commit }, cause: error },
  );
}

/** Notes why a commit is not what was asked for, and says so with the two ways out. */
export function notAsPlanned(commit: string, strange: string, hold: Hold): ScoreError {
  const short = commit.slice(0, 10);
  // Where the journal can't be written it stays as it was; looked at again, the commit tells the same.
  note(hold, { git: null, strange: `commit ${short}: ${strange}` });
  const { hint } = unfinished(hold.journal);
  return new ScoreError(
    "unfinished",
    "git/not-as-planned",
    `commit ${short} was made, but it is not what was asked for: ${strange}. It was kept as it is`,
    { hint: `git show --stat ${short}   # what it holds\n${hint}`, data: { commit } },
  );
}
