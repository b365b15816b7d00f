import { ScoreError } from "../../../core/errors.ts";
import type { GitOutput } from "../git.ts";

/** @throws ScoreError with Git's and the hook's own words where Git refused; `hint` says what to do next. */
export function succeeded(output: GitOutput, message: string, hint?: string): void {
  if (output.code === 0) return;
  throw new ScoreError("git", "git/refused", message, {
    output: `${output.stderr}${output.stdout.toString()}`,
    ...(hint !== undefined && { hint }),
  });
}
