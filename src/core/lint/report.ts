import type { BaselineUse } from "./baseline/baseline-use.ts";
import type { Finding, Refusal } from "./finding.ts";
import type { Offer } from "./suppress/offer.ts";
import type { Suppressed } from "./suppress/suppressed.ts";

/** One score's share of a run. */
export interface LintedScore {
  /** The score's folder relative to the working folder; empty where they are the same. */
  readonly root: string;
  readonly name: string;
  readonly goals: number;
  readonly files: number;
  /** The files that were looked at, by their paths. */
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
  readonly refused: readonly Refusal[];
  /** What comments and the baseline hide; it counts for nothing. */
  readonly suppressed: readonly Suppressed[];
  readonly baseline?: BaselineUse | undefined;
  /** How one of the findings could be let stand. */
  readonly offer?: Offer | undefined;
  /** What was not judged, and why: the commits could not be read, or the language has no words for a rule. */
  readonly notes: readonly string[];
  /** Files that `--fix` changed. */
  readonly fixed: readonly string[];
  /** What it was compared with, where only what is new since then is told. */
  readonly since?: { readonly rev: string; readonly base: string };
  /** What `--fix` would change, where it was only to be shown. */
  readonly fixes?: readonly ShownFix[];
  /** The texts that files were judged by where those are not what the disk has, by path; a byte order mark is part of them. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** A file whose fixes were not written, with its whole text before and after them. */
export interface ShownFix {
  readonly file: string;
  readonly before: string;
  readonly after: string;
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

/** Tells whether the warnings of a run fail it: all of them where they count as errors, or more than are let pass. */
export function warningsFail(result: LintResult): boolean {
  const warnings = tallyOf(result.scores).warnings - clockWarnings(result.scores);
  return warnings > (result.strict ? 0 : (result.maxWarnings ?? Number.POSITIVE_INFINITY));
}

/** Tells how a run ended. A file that could not be read weighs more than any finding. */
export function lintVerdict(result: LintResult): "clean" | "findings" | "refused" {
  if (result.scores.some((score) => score.refused.length > 0)) return "refused";
  return tallyOf(result.scores).errors > 0 || warningsFail(result) ? "findings" : "clean";
}
