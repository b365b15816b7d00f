import { ScoreError } from "../../../core/errors.ts";
import type { GitOutput } from "../git.ts";

/** @throws ScoreError with Git's and the hook's own words where Git refused. */
export function succeeded(output: GitOutput, message: string): void {
  if (output.code === 0) return;
  throw new ScoreError("git", "git/refused", message, {
    output: `${output.stderr}${output.stdout.toString()}`,
  });
}
