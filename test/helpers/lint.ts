import { resolveConfig } from "../../src/core/config/resolve-config.ts";
import type { RawFile } from "../../src/core/document/document.ts";
import type { RuleExample } from "../../src/core/lint/define-rule.ts";
import { EXAMPLE_DAY, exampleFiles } from "../../src/core/lint/example-score.ts";
import { fixFiles } from "../../src/core/lint/fix.ts";
import type { LintReport } from "../../src/core/lint/report-on.ts";
import { RULE_BOOK } from "../../src/core/lint/rule-book.ts";
import { RULES } from "../../src/core/lint/rules/index.ts";
import { type LintScope, runLint } from "../../src/core/lint/run.ts";
import { findPersonalData } from "../../src/core/privacy/find-personal-data.ts";
import { documentsOf, readScore, type Score } from "../../src/core/score/score.ts";
import { historyOf } from "./example-history.ts";

/** Files of a score in memory, as the disk would give them. */
export type Files = ReadonlyMap<string, RawFile>;

/** Turns texts and bytes by path into files. */
export function filesOf(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries(contents).map(([path, content]) => [
      path,
      { path, bytes: typeof content === "string" ? encoder.encode(content) : content },
    ]),
  );
}

/** Returns the files of a rule's example, raw ones included. */
export function filesOfExample(example: RuleExample): Files {
  const files = new Map(filesOf(exampleFiles(example)));
  for (const [path, raw] of Object.entries(example.raw ?? {}))
    files.set(path, {
      path,
      bytes: raw.bytes ?? new Uint8Array(),
      ...(raw.problem !== undefined && { problem: raw.problem }),
    });
  return files;
}

/** Reads a score that stands in memory. Links resolve against its own files. */
export function scoreOf(files: Files): Score {
  const settings = files.get("score.yaml") ?? {
    path: "score.yaml",
    bytes: new TextEncoder().encode("name: T\n"),
  };
  const { config, document } = resolveConfig(settings, RULE_BOOK);
  return {
    ...readScore([...files.values()], config, document),
    paths: new Set(files.keys()),
  };
}

/** Lints an example of a rule, with its past where it tells one. */
export function lintExample(example: RuleExample): LintReport {
  const score = scoreOf(filesOfExample(example));
  const { was, wasCalled, wasFiles, undone, keys = {}, ...rest } = example;
  if (was === undefined && wasFiles === undefined) return lintScore(score, { now: EXAMPLE_DAY });
  const before = wasFiles === undefined ? rest : { ...rest, files: wasFiles };
  const then = scoreOf(filesOfExample({ ...before, keys: was ?? keys }));
  const history = historyOf(then, score, { wasCalled, isUndone: undone === true });
  return lintScore(score, { now: EXAMPLE_DAY, history });
}

/** Lints a score that stands in memory, on the day of the examples. */
export function lintFiles(files: Files): LintReport {
  return lintScore(scoreOf(files), { now: EXAMPLE_DAY });
}

function lintScore(score: Score, scope: LintScope = {}): LintReport {
  const personalDataIn = (text: string) => findPersonalData(text, score.config.privacy);
  return runLint(score, RULES, { personalDataIn, ...scope });
}

/** Returns what one rule finds in the files of an example, on the day of the examples unless told. */
export function foundBy(
  rule: string,
  example: Omit<RuleExample, "says">,
  now = EXAMPLE_DAY,
): LintReport["findings"] {
  const score = scoreOf(filesOfExample({ ...example, says: "" }));
  return runLint(score, RULES, { now, rules: new Set([rule]) }).findings;
}

/** Applies one round of the fixes of the rules given (all, unless told). */
export function fixOnce(files: Files, only?: string): Files {
  const score = scoreOf(files);
  const found = lintScore(score).findings.filter((finding) => only === undefined || finding.rule === only);
  const documents = new Map(documentsOf(score).map((document) => [document.path, document]));
  const fixed = fixFiles(found, (path) => documents.get(path));
  const after = new Map(files);
  for (const { path, after: content } of fixed)
    after.set(path, { path, bytes: new TextEncoder().encode(content) });
  return after;
}

/** Fixes until nothing changes any more, as the command does. */
export function fixAll(files: Files): Files {
  let before = files;
  for (let round = 0; round < 5; round += 1) {
    const after = fixOnce(before);
    if ([...after].every(([path, file]) => before.get(path)?.bytes === file.bytes)) return after;
    before = after;
  }
  return before;
}

/** Returns the text of a file in memory. */
export function textOfFile(files: Files, path: string): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.get(path)?.bytes);
}
