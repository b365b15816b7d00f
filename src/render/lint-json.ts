import type { Finding } from "../core/lint/finding.ts";
import { type LintResult, tallyOf } from "../core/lint/report.ts";
import { renderJson } from "./json.ts";

/** Renders what lint found as `score.lint/1`. */
export function renderLintJson(result: LintResult): string {
  const scores = result.scores.map((score) => ({ ...score, root: score.root === "" ? "." : score.root }));
  return renderJson("lint", {
    files: scores.reduce((sum, score) => sum + score.files, 0),
    ...tallyOf(result.scores),
    today: result.today,
    notes: scores.flatMap((score) => score.notes.map((note) => ({ score: score.root, note }))),
    scores: scores.map(({ root, name, goals, since }) => ({ root, name, goals, since })),
    fixed: scores.flatMap((score) => score.fixed.map((file) => ({ score: score.root, file }))),
    fixes: scores.flatMap((score) => (score.fixes ?? []).map((fix) => ({ score: score.root, ...fix }))),
    refused: scores.flatMap((score) => score.refused.map((refusal) => ({ score: score.root, ...refusal }))),
    findings: scores.flatMap((score) => score.findings.map((finding) => findingJson(score.root, finding))),
    suppressed: scores.flatMap((score) =>
      score.suppressed.map(({ finding, by, reason, line }) => ({
        ...findingJson(score.root, finding),
        by,
        reason,
        reasonLine: line,
      })),
    ),
    baselines: scores.flatMap(({ root, baseline }) =>
      baseline === undefined ? [] : [{ score: root, ...baseline }],
    ),
  });
}

function findingJson(score: string, finding: Finding) {
  return {
    score,
    file: finding.file,
    goal: finding.goal,
    line: finding.start.line,
    column: finding.start.column,
    endLine: finding.end.line,
    endColumn: finding.end.column,
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    suggestion: finding.suggestion,
    clock: finding.clock,
    fixable: (finding.fix?.length ?? 0) > 0,
  };
}
