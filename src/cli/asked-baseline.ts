import type { BaselineOptions } from "../commands/lint/use-baseline.ts";
import { ScoreError } from "../core/errors.ts";
import type { LintFlags } from "./lint-flags.ts";

/** Says what is asked of the baseline. @throws ScoreError of kind `usage` where it is to be written of other files than there are. */
export function askedBaseline(flags: LintFlags): BaselineOptions {
  const { baseline, updateBaseline, raiseBaseline } = flags;
  const renew = raiseBaseline ? "raise" : updateBaseline ? "lower" : undefined;
  if (renew === undefined) return { file: baseline, renew };
  const refusal = (message: string): ScoreError =>
    new ScoreError("usage", "lint/contradiction", message, {
      hint: `score lint --${renew === "raise" ? "raise" : "update"}-baseline`,
    });
  if (baseline === false) throw refusal("--no-baseline leaves no baseline to be written");
  const other = otherLook(flags);
  if (other === undefined) return { file: baseline, renew };
  throw refusal(
    `a baseline is written of all that is found in the files, and ${other} looks at something else`,
  );
}

function otherLook({ dryRun, stdin, since }: LintFlags): string | undefined {
  if (dryRun) return "--dry-run";
  if (stdin) return "--stdin";
  return since === undefined ? undefined : "--since";
}
