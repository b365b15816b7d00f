import { ScoreError } from "../../../core/errors.ts";
import { type GitOutput, unsaid } from "../git.ts";

/** @throws ScoreError with Git's and the hook's own words where Git refused; `hint` says what to do next. */
export function succeeded(output: GitOutput, message: string, hint?: string): void {
  if (output.code !== 0) throw refusal(output, message, hint);
}

/** Makes the error of a Git that refused, with its own and the hook's words. */
export function refusal(output: GitOutput, message: string, hint?: string): ScoreError {
  const words = `${output.stderr}${output.stdout.toString()}`;
  return new ScoreError("git", "git/refused", `${message}${unsaid(output, words)}`, {
    output: words,
    ...(hint !== undefined && { hint }),
  });
}
