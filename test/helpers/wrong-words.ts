import { defineDocumentRule, type Rule } from "../../src/core/lint/define-rule.ts";
import type { LintReport } from "../../src/core/lint/report-on.ts";
import { suppressNoReason } from "../../src/core/lint/rules/suppress/no-reason.ts";
import { suppressUnused } from "../../src/core/lint/rules/suppress/unused.ts";
import { runLint } from "../../src/core/lint/run.ts";
import { filesOf, scoreOf } from "./lint.ts";

const finding = (id: string, word: string, more: Partial<Rule> = {}): Rule => ({
  ...defineDocumentRule(
    {
      id,
      severity: "warning",
      idea: "score",
      fires: `the word ${word} stands anywhere`,
      why: "For tests.",
      bad: [],
      good: [],
    },
    (document, report) => {
      for (const { index } of document.source.text.matchAll(new RegExp(word, "g")))
        report({ message: word, span: { start: index, end: index + word.length } });
    },
  ),
  ...(more as object),
});

/** Two rules that find a word each wherever it stands, and those that look after comments. */
const WORD_RULES: readonly Rule[] = [
  finding("test/wrong", "WRONG"),
  finding("test/bad", "BAD"),
  finding("test/private", "SECRET", { neverHidden: true }),
  suppressNoReason,
  suppressUnused,
];

/** The path of the file that `lintWords` looks at. */
export const WORDS_FILE = "goals/have-it-fixed-once.md";

/** Lints one file with these rules. */
export function lintWords(text: string, path: string = WORDS_FILE): LintReport {
  return runLint(scoreOf(filesOf({ [path]: text })), WORD_RULES);
}

/** Says what was shown and what was hidden, each as `line rule`, and what is wrong with the comments as `line rule: message`. */
export function toldOf({ findings, suppressed }: LintReport): {
  readonly shown: readonly string[];
  readonly hidden: readonly string[];
  readonly comments: readonly string[];
} {
  const isComment = (rule: string): boolean => rule.startsWith("suppress/");
  return {
    shown: findings.filter(({ rule }) => !isComment(rule)).map(({ start, rule }) => `${start.line} ${rule}`),
    hidden: suppressed.map(({ finding: { start, rule } }) => `${start.line} ${rule}`),
    comments: findings
      .filter(({ rule }) => isComment(rule))
      .map(({ start, rule, message }) => `${start.line} ${rule}: ${message}`),
  };
}
