import { createHash } from "node:crypto";
import process from "node:process";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/core/document/decode.ts";
import { ScoreError } from "../../../src/core/errors.ts";
import type { LintResult } from "../../../src/core/lint/report.ts";
import { reportedOf } from "../../../src/core/lint/reported.ts";
import { RULES } from "../../../src/core/lint/rules/index.ts";
import { renderAnnotations } from "../../../src/render/lint-github.ts";
import { renderGitlab } from "../../../src/render/lint-gitlab.ts";
import { renderLintJson } from "../../../src/render/lint-json.ts";
import { renderJunit } from "../../../src/render/lint-junit.ts";
import { renderSarif } from "../../../src/render/lint-sarif.ts";
import { renderLint } from "../../../src/render/lint-text.ts";
import { createStyle } from "../../../src/render/style.ts";
import { anyLine, goalFile } from "../../helpers/arbitrary.ts";
import { type Files, filesOf, lintFiles } from "../../helpers/lint.ts";
import { readXml } from "../../helpers/reports.ts";
import { typedGoal } from "../../helpers/typed-goal.ts";

/** More of them run every night. */
const RUNS = { numRuns: Number(process.env["SCORE_LINT_RUNS"] ?? 20) };

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A document as people write it, a heap of lines, and either with some of its bytes made others. */
const anyDocument: fc.Arbitrary<Uint8Array> = fc
  .record({
    text: fc.oneof(
      typedGoal,
      goalFile.map(({ text }) => text),
      fc
        .array(anyLine, { maxLength: 12 })
        .map((lines) => `---\n${lines.join("\n")}\n---\n${lines.join("\n\n")}`),
    ),
    spoilt: fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { maxLength: 3 }),
    isSpoilt: fc.boolean(),
  })
  .map(({ text, spoilt, isSpoilt }) => {
    const bytes = bytesOf(text);
    if (isSpoilt && bytes.length > 0) for (const { at, byte } of spoilt) bytes[at % bytes.length] = byte;
    return bytes;
  });

const anySetting = fc.oneof(
  fc.constantFrom(
    "off",
    "error",
    "warning",
    "info",
    "loud",
    "3",
    "[]",
    "{}",
    "null",
    "{ severity: error, most: -1 }",
  ),
  anyLine,
);

/** Settings with rules on and off, options that are none, a language, a rule of its own, and nonsense. */
const anySettings: fc.Arbitrary<string> = fc
  .record({
    rules: fc.dictionary(fc.constantFrom(...RULES.map(({ id }) => id), "no/rule"), anySetting, {
      maxKeys: 5,
    }),
    language: fc.constantFrom("", "language: de", "language: xx", "language: [1]"),
    own: fc.constantFrom(
      "",
      "own-rules:\n  guest: { existence: [punter], where: [always], message: say guest }",
    ),
    more: fc.array(anyLine, { maxLength: 2 }),
  })
  .map(({ rules, language, own, more }) => {
    const set = Object.entries(rules).map(([id, value]) => `  ${id}: ${value}`);
    return ["name: T", language, ...(set.length > 0 ? ["rules:", ...set] : []), own, ...more].join("\n");
  });

const PATHS = [
  "promise.md",
  "goals/a.md",
  "goals/b.md",
  "complaints/2026-03-01-a.md",
  "repairs/a/2026-03-02-a-2345abcd.md",
  "voices/2026-03-01-a.md",
  "decisions/a.md",
  "rehearsals/2026-03-01-a.md",
];

const anyFiles: fc.Arbitrary<Files> = fc
  .record({
    documents: fc.dictionary(fc.constantFrom(...PATHS), anyDocument, { maxKeys: 4 }),
    settings: fc.oneof(fc.constant("name: T\n"), anySettings),
  })
  .map(({ documents, settings }) => filesOf({ ...documents, "score.yaml": bytesOf(settings) }));

describe("lint of anything at all", () => {
  it("never throws but for its settings, stays in its files, and is told whole in every form", () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const result = linted(files);
        if (result === undefined) return;
        for (const { file, start, end } of result.scores.flatMap(({ findings }) => findings)) {
          const lines = (textOf(files, file) ?? "").split("\n");
          for (const { line, column } of [start, end]) {
            expect(line).toBeGreaterThan(0);
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeGreaterThan(0);
            expect(column).toBeLessThanOrEqual([...(lines[line - 1] ?? "")].length + 1);
          }
          expect(end.line > start.line || (end.line === start.line && end.column >= start.column)).toBe(true);
        }
        isToldWhole(result, files);
      }),
      RUNS,
    );
  });
});

function linted(files: Files): LintResult | undefined {
  try {
    const report = lintFiles(files);
    const score = { ...report, root: "", name: "T", goals: 2, notes: [], fixed: [] };
    return {
      kind: "lint",
      scores: [score],
      paths: [],
      strict: false,
      maxWarnings: undefined,
      today: "2026-11-20",
    };
  } catch (error) {
    if (error instanceof ScoreError && error.at?.startsWith("score.yaml:")) return undefined;
    throw error;
  }
}

function isToldWhole(result: LintResult, files: Files): void {
  const scores = reportedOf(result, {
    folderOf: () => "",
    textOf: (_root, file) => textOf(files, file),
    nameOf: (text) => createHash("sha256").update(text).digest("hex"),
  });
  const count = scores.flatMap(({ all }) => all).length;
  expect(JSON.parse(renderLintJson(result)).findings).toHaveLength(result.scores[0]?.findings.length ?? 0);
  expect(JSON.parse(renderGitlab(scores))).toHaveLength(count);
  const exit = { version: "1.0.0", exitCode: 1, exitWords: "x", rules: RULES, isFull: true };
  const hidden = result.scores[0]?.suppressed.length ?? 0;
  expect(JSON.parse(renderSarif(scores, exit)).runs[0].results).toHaveLength(count + hidden);
  readXml(renderJunit(scores, false));
  for (const text of [renderLint(result, createStyle(0, 80)), renderAnnotations(scores, true)])
    expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
}

function textOf(files: Files, file: string): string | undefined {
  const raw = files.get(file);
  const decoded = raw && decode(raw.bytes, raw.size);
  return decoded && "source" in decoded ? decoded.source.text : undefined;
}
