import { isAbsolute, relative, resolve, sep } from "node:path";
import { ScoreError } from "../../core/errors.ts";
import { applyBaseline } from "../../core/lint/baseline/apply-baseline.ts";
import { LARGEST_BASELINE, readBaseline, writtenBaseline } from "../../core/lint/baseline/baseline-file.ts";
import { BASELINE_FILE } from "../../core/lint/baseline/baseline-name.ts";
import { baselineTerms, type LintRun } from "../../core/lint/baseline/baseline-terms.ts";
import type { BaselineUse } from "../../core/lint/baseline/baseline-use.ts";
import { type Counts, countIn, eachCount } from "../../core/lint/baseline/counts.ts";
import { withFormerPaths } from "../../core/lint/baseline/former-paths.ts";
import { lowered, raised } from "../../core/lint/baseline/renew-baseline.ts";
import type { LintReport } from "../../core/lint/report-on.ts";
import type { Context } from "../context.ts";
import { refuseInterrupted } from "../refuse-interrupted.ts";

/** What is asked of the baseline. */
export interface BaselineOptions {
  /** The file; the usual one where none is named, and none at all for `false`. */
  readonly file: string | true | false | undefined;
  readonly renew: "lower" | "raise" | undefined;
  /** Takes up what is to be written once every score was looked at: one that is refused leaves them all as they are. */
  readonly later?: (write: () => void) => void;
}

/** What is left of a report, and what the baseline did; nothing where there is none. */
export interface WithBaseline extends Pick<LintReport, "findings" | "suppressed"> {
  readonly baseline: BaselineUse | undefined;
}

/**
 * Takes out of a report what the baseline of a score knows, having renewed it where that is asked.
 * @throws ScoreError of kind `config` where it can't be read, of kind `usage` where it would lie outside of the score.
 */
export function useBaseline(
  root: string,
  report: LintReport,
  run: LintRun,
  { file, renew, later = (write) => write() }: BaselineOptions,
  context: Context,
): WithBaseline {
  const without = { findings: report.findings, suppressed: report.suppressed, baseline: undefined };
  if (file === false) return without;
  const path = typeof file === "string" ? insidePath(file, root, context) : BASELINE_FILE;
  const written = read(root, path, context);
  if (written === undefined && renew === undefined) {
    if (file === undefined) return without;
    throw new ScoreError("config", "baseline/none", "there is no baseline yet", {
      at: path,
      hint: "score lint --update-baseline",
    });
  }
  const terms = baselineTerms(run);
  const known = written === undefined ? new Map() : withFormerPaths(written, run.score);
  const next =
    renew === undefined
      ? known
      : (written === undefined || renew === "raise" ? raised : lowered)(known, report.findings, terms);
  const renewed = renew === undefined ? undefined : becoming(written, known, next);
  if (renewed !== undefined && renewed !== "unchanged" && renewed !== "needless") {
    refuseInterrupted(root, context);
    later(() => context.store.writeFile(root, path, writtenBaseline(next)));
  }
  const { shown, suppressed, over, under } = applyBaseline(report.findings, next, terms);
  return {
    findings: shown,
    suppressed: [...report.suppressed, ...suppressed],
    baseline: { file: path, hidden: suppressed.length, over, under, renewed },
  };
}

function becoming(
  written: Counts | undefined,
  known: Counts,
  next: Counts,
): NonNullable<BaselineUse["renewed"]> {
  if (written === undefined) return next.size === 0 ? "needless" : "begun";
  const grows = [...eachCount(next)].some(({ file, rule, count }) => count > countIn(known, file, rule));
  if (grows) return "raised";
  if (writtenBaseline(known) !== writtenBaseline(next)) return "lowered";
  return writtenBaseline(written) === writtenBaseline(next) ? "unchanged" : "moved";
}

function read(root: string, path: string, { store }: Context): Counts | undefined {
  const type = store.typeOf(resolve(root, path));
  if (type === "none") return undefined;
  const { bytes, size, problem } = store.readFile(root, path, LARGEST_BASELINE);
  if (problem === undefined) return readBaseline(path, bytes, size ?? bytes.length);
  throw new ScoreError("config", problem.code, problem.message, {
    at: path,
    hint: problem.suggestion ?? "score lint --no-baseline",
  });
}

function insidePath(file: string, root: string, { cwd, store }: Context): string {
  const inside = relative(root, resolve(store.realPath(cwd), file))
    .split(sep)
    .join("/");
  const isOutside = inside.startsWith("../") || isAbsolute(inside);
  if (
    !isOutside &&
    inside.endsWith(".json") &&
    !inside.split("/").some((step) => step.toLowerCase() === ".git")
  )
    return inside;
  const message = isOutside
    ? `a baseline lies in the folder of its score, and ${file} does not`
    : `a baseline is a .json file, and ${file} is none`;
  throw new ScoreError("usage", "baseline/path", message, { hint: `--baseline=${BASELINE_FILE}` });
}
