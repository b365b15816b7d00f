import { type LintedScore, type LintResult, lintVerdict } from "../core/lint/report.ts";
import type { Suppressed } from "../core/lint/suppress/suppressed.ts";
import { shellWords } from "../core/shell-words.ts";
import { countOf } from "./count.ts";
import { pathInScore } from "./path-in-score.ts";
import type { Shown, Style } from "./style.ts";
import { wrapShown, wrapWords } from "./wrap.ts";

/** Renders what comments and the baseline hide in a score, each with its reason. */
export function suppressedLines(score: LintedScore, style: Style): readonly Shown[] {
  return score.suppressed.flatMap((one) => [...linesOf(one, score, style), style.line``]);
}

function linesOf({ finding, by, reason }: Suppressed, score: LintedScore, style: Style): Shown[] {
  const { file, start, rule, message } = finding;
  const place = style.line`${style.path(pathInScore(score, file))}:${start.line}:${start.column}`;
  const why = by === "baseline" ? "it stands in the baseline" : `because: ${reason ?? ""}`;
  return [
    style.line`${style.underline(place)} ${style.dim("let stand")} ${style.dim(rule)}`,
    ...[message, why]
      .flatMap((words) => wrapWords(words, style.columns - 2))
      .map((line) => style.line`  ${line}`),
  ];
}

/** Tells how many findings comments let stand, and how they can be seen. */
export function suppressedNotes(result: LintResult, style: Style, isShown: boolean): readonly Shown[] {
  const all = result.scores.flatMap((score) => score.suppressed);
  const count = all.filter(({ by }) => by === "comment").length;
  if (count === 0) return [];
  const those = `${countOf(count, "finding")} ${count === 1 ? "is" : "are"} let stand by a comment that says why`;
  if (isShown) return [style.dim(`${those}.`)];
  const command = `score ${shellWords(["lint", "--show-suppressed", ...result.paths])}`;
  return [style.dim(style.line`${those}: ${style.command(command)}`)];
}

/** Renders how one of the findings that failed a run could be let stand: the comment, in the form that fits its place. */
export function renderOffer(result: LintResult, style: Style): string {
  if (lintVerdict(result) !== "findings") return "";
  const isError = ({ severity }: { readonly severity: string }): boolean => severity === "error";
  const failing = result.scores.filter(({ findings }) => findings.some(isError));
  const score = (failing.length > 0 ? failing : result.scores).find(({ offer }) => offer !== undefined);
  if (score?.offer === undefined) return "";
  const { finding, line, where, comment } = score.offer;
  const place = where === "below" ? "the line below the first ---" : "the line above it";
  const shown = style.path(pathInScore(score, finding.file));
  const told = style.line`${shown}:${line} may stand if ${place} says why:`;
  return [...wrapShown(told, style), style.line`  ${comment}`].map((part) => `${part}\n`).join("");
}
