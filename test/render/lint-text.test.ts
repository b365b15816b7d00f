import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/lint/finding.ts";
import type { LintedScore, LintResult } from "../../src/core/lint/report.ts";
import { renderLint } from "../../src/render/lint-text.ts";
import { createStyle } from "../../src/render/style.ts";

describe("what lint prints", () => {
  it("is whole for more findings than a call takes words", () => {
    const count = 150_000;
    const finding = (at: number): Finding => ({
      file: `complaints/2026-01-01-letter-${at}.md`,
      goal: undefined,
      rule: "fix/missing",
      severity: "warning",
      message: "nothing was changed",
      start: { line: 1, column: 1 },
      end: { line: 1, column: 2 },
      clock: false,
      suggestion: undefined,
      fix: undefined,
    });
    const findings = Array.from({ length: count }, (_, at) => finding(at));
    const empty = { root: "", name: "T", goals: 1, files: count, paths: [], notes: [], fixed: [] };
    const score: LintedScore = { ...empty, findings, refused: [], suppressed: [] };
    const scores = [score];
    const result: LintResult = {
      kind: "lint",
      scores,
      paths: [],
      strict: false,
      maxWarnings: undefined,
      today: "2026-03-04",
    };
    const text = renderLint(result, createStyle(0, 80), true);
    expect(text.match(/ warning fix\/missing$/gm)).toHaveLength(count);
    expect(text).toContain("150,000 warnings");
  });
});
