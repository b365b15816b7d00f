import { documentsOf, type Score } from "../score/score.ts";
import type { ActiveRule } from "./active-rules.ts";
import type { Rule } from "./define-rule.ts";
import type { Finding, Refusal } from "./finding.ts";
import type { KeptFile } from "./kept-file.ts";
import { type Beyond, lookAcross } from "./look-across.ts";
import { hideByComments } from "./suppress/hide-by-comments.ts";
import { rulesOfRun } from "./suppress/rules-of-run.ts";
import type { Suppressed } from "./suppress/suppressed.ts";

/** What linting one score found. */
export interface LintReport {
  readonly files: number;
  /** The files that were looked at, by their paths. */
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
  readonly refused: readonly Refusal[];
  /** What comments in the files hide, with their reasons. */
  readonly suppressed: readonly Suppressed[];
}

/** What a report is about. */
export interface ReportScope extends Beyond {
  /** Only findings of these rules. */
  readonly rules?: ReadonlySet<string>;
  /** Only findings in these files. */
  readonly files?: ReadonlySet<string>;
  /** Every rule that there is for the score, whether it is on or off. */
  readonly known: readonly Rule[];
}

/**
 * Gathers what was found in each file and what a look across the score finds, ordered by file, place and rule, but for what a
 * comment in the file hides.
 */
export function reportOn(
  score: Score<KeptFile>,
  active: readonly ActiveRule[],
  scope: ReportScope,
): LintReport {
  const isAsked = ({ file }: { readonly file: string }): boolean => scope.files?.has(file) ?? true;
  const files = [...documentsOf(score), score.settings].filter(({ path }) => isAsked({ file: path }));
  const across = lookAcross(score, active, scope).filter(isAsked);
  const all = [...files.flatMap((file) => file.findings), ...across].sort(byPlace);
  const { findings, suppressed } = hideByComments(
    files,
    all,
    active,
    rulesOfRun(scope.known, active, scope.rules),
  );
  const isOf = ({ rule }: Finding): boolean => scope.rules?.has(rule) ?? true;
  return {
    files: files.length,
    paths: files.map(({ path }) => path),
    findings: findings.filter(isOf).sort(byPlace),
    refused: files.flatMap((file) => file.refused),
    suppressed: suppressed.filter(({ finding }) => isOf(finding)),
  };
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
