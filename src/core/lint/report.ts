import type { Finding, Refusal } from "./finding.ts";

/** One score's share of a run. */
export interface LintedScore {
  /** The score's folder relative to the working folder; empty where they are the same. */
  readonly root: string;
  readonly name: string;
  readonly goals: number;
  readonly files: number;
  readonly findings: readonly Finding[];
  readonly refused: readonly Refusal[];
  /** Why the files were not held against the commits, where they would have been. */
  readonly note: string | undefined;
  /** Files that `--fix` changed. */
  readonly fixed: readonly string[];
}

/** What `score lint` found. */
export interface LintResult {
  readonly kind: "lint";
  readonly scores: readonly LintedScore[];
  /** What the run was narrowed to, as it was typed. */
  readonly paths: readonly string[];
  readonly strict: boolean;
  readonly maxWarnings: number | undefined;
  /** The day of the run, for the rules that need one. */
  readonly today: string;
}

/** Counts the warnings that only depend on the day: they fail no run. */
export function clockWarnings(scores: readonly LintedScore[]): number {
  const findings = scores.flatMap((score) => score.findings);
  return findings.filter((finding) => finding.clock && finding.severity === "warning").length;
}

/** How many findings of each severity there are. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Counts findings by severity. */
export function tallyOf(scores: readonly LintedScore[]): Tally {
  const findings = scores.flatMap((score) => score.findings);
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}

/** Tells how a run ended. A file that could not be read weighs more than any finding. */
export function lintVerdict(result: LintResult): "clean" | "findings" | "refused" {
  if (result.scores.some((score) => score.refused.length > 0)) return "refused";
  const { errors, ...tally } = tallyOf(result.scores);
  const warnings = tally.warnings - clockWarnings(result.scores);
  const tooMany = warnings > (result.maxWarnings ?? Number.POSITIVE_INFINITY);
  return errors > 0 || tooMany || (result.strict && warnings > 0) ? "findings" : "clean";
}
