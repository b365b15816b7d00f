import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { placeOf } from "../../../src/core/document/source-text.ts";
import type { Finding } from "../../../src/core/lint/finding.ts";
import type { LintResult } from "../../../src/core/lint/report.ts";
import { type Reported, reportedOf } from "../../../src/core/lint/reported.ts";

const GOAL = "goals/a.md";

/** What a run would find that objects to every `x` of a file, and would mend it to a `y`. */
function reportOf(text: string, folder = "", file = GOAL): readonly Reported[] {
  const findings = [...text.matchAll(/x/g)].map(({ index }): Finding => {
    const [start, end] = [placeOf(text, index), placeOf(text, index + 1)];
    const fix = [{ start: index, end: index + 1, text: "y" }];
    const told = { message: "an x", suggestion: "score amend a\nand git push", clock: false, fix };
    return { file, goal: "a", start, end, rule: "nn/x", severity: "error", ...told };
  });
  const refused = [{ file: "goals/b.md", code: "bytes/nul", message: "nul", suggestion: undefined }];
  const score = {
    root: "",
    name: "T",
    goals: 1,
    files: 2,
    paths: [file, "goals/b.md"],
    suppressed: [],
    notes: [],
    fixed: [],
  };
  const result: LintResult = {
    kind: "lint",
    scores: [{ ...score, findings, refused }],
    paths: [],
    strict: false,
    maxWarnings: undefined,
    today: "2026-11-20",
  };
  const [reported] = reportedOf(result, {
    folderOf: () => folder,
    textOf: () => text,
    nameOf: (words) => createHash("sha256").update(words).digest("hex"),
  });
  return reported?.all ?? [];
}

const fingerprints = (text: string, folder?: string): readonly string[] =>
  reportOf(text, folder).map(({ fingerprint }) => fingerprint);

describe("what a finding is known by", () => {
  it("stays the same where lines move, and where a line is set in or out", () => {
    expect(fingerprints("one\n  an x here\n")).toEqual(fingerprints("more\nlines\n\nan  x here\n"));
  });

  it("is another for other words, another file, and the same words again", () => {
    const [refused, first, second, other] = fingerprints("an x\nan x\nthe x\n");
    const elsewhere = fingerprints("an x\n", "shop")[1];
    expect(new Set([refused, first, second, other, elsewhere]).size).toBe(5);
  });
});

describe("a finding in a report", () => {
  it("is told from the top of the repository, and so is the command that mends it", () => {
    const [refused, found] = reportOf("an x\n", "our shop");
    expect(refused).toMatchObject({ path: "our shop/goals/b.md", level: "refused", rule: "bytes/nul" });
    expect(found).toMatchObject({
      path: "our shop/goals/a.md",
      suggestion: 'score -C "our shop" amend a\nand git push',
    });
  });

  it("counts the places of its fix as it counts its own: in characters as people see them", () => {
    const [, found] = reportOf("\u{1F642}\u{1F642} x\n");
    expect(found?.fix).toEqual([{ start: found?.start, end: found?.end, text: "y" }]);
    expect(found?.start).toEqual({ line: 1, column: 4 });
  });
});
