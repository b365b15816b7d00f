import type { Reported, ReportedScore } from "../core/lint/reported.ts";
import { escapeLine } from "./escape.ts";
import { renderJsonBody } from "./json.ts";

/** GitLab knows info, minor, major, critical and blocker. */
const SEVERITIES = { refused: "critical", error: "major", warning: "minor", info: "info" } as const;

/** Renders a report as GitLab's Code Quality reads it: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function renderGitlab(scores: readonly ReportedScore[]): string {
  return renderJsonBody(scores.flatMap((score) => score.all.map(issue)));
}

function issue({ path, level, rule, message, suggestion, start, end, fingerprint }: Reported) {
  const lines = (suggestion ?? "").split("\n").map((line) => line.trim());
  const fix = suggestion === undefined ? "" : ` (fix: ${lines.join(" ⏎ ")})`;
  return {
    // One line is what GitLab shows, in a list beside the change.
    description: escapeLine(`${level === "refused" ? "refused: " : ""}${message}${fix}`),
    check_name: rule,
    fingerprint,
    severity: SEVERITIES[level],
    location: { path, lines: { begin: start.line, end: Math.max(start.line, end.line) } },
  };
}
