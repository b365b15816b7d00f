import { commandIn } from "../core/lint/command-in.ts";
import type { Finding, Refusal } from "../core/lint/finding.ts";
import {
  clockWarnings,
  type LintedScore,
  type LintResult,
  type Tally,
  tallyOf,
} from "../core/lint/report.ts";
import { shellWords } from "../core/shell-words.ts";
import { baselineLines } from "./baseline-lines.ts";
import { countOf } from "./count.ts";
import { pathInScore } from "./path-in-score.ts";
import type { Shown, Style } from "./style.ts";
import { suppressedLines, suppressedNotes } from "./suppressed-lines.ts";
import { wrapWords } from "./wrap.ts";

/** Renders what lint found for a terminal: by file, each finding with its place and a suggestion, and one closing line. */
export function renderLint(result: LintResult, style: Style, isFull = false): string {
  const lines: (Shown | string)[] = [];
  for (const score of result.scores) {
    if (result.scores.length > 1)
      lines.push(style.bold(score.root === "" ? score.name : `${score.root} (${score.name})`), "");
    for (const file of score.fixed) lines.push(style.line`mended ${style.path(pathInScore(score, file))}`);
    if (score.fixed.length > 0 && score.findings.length + score.refused.length > 0) lines.push("");
    // One by one: a call takes no more than some hundred thousand words.
    for (const line of findingLines(score, style)) lines.push(line);
    if (isFull) for (const line of suppressedLines(score, style)) lines.push(line);
  }
  lines.push(
    closing(result, style),
    ...clockLines(result, style),
    ...baselineLines(result, style),
    ...suppressedNotes(result, style, isFull),
  );
  return `${lines.map(String).join("\n")}\n`;
}

function findingLines(score: LintedScore, style: Style): (Shown | string)[] {
  const lines: (Shown | string)[] = [];
  for (const refusal of score.refused) lines.push(...refusalLines(score, refusal, style), "");
  let file: string | undefined;
  for (const finding of score.findings) {
    if (file !== undefined && finding.file !== file) lines.push("");
    file = finding.file;
    lines.push(...linesOfFinding(score, finding, style));
  }
  if (file !== undefined) lines.push("");
  return lines;
}

function linesOfFinding(score: LintedScore, finding: Finding, style: Style): Shown[] {
  const { line, column } = finding.start;
  const place = style.line`${style.path(pathInScore(score, finding.file))}:${line}:${column}`;
  return [
    style.line`${style.underline(place)} ${severityWord(finding, style)} ${style.dim(finding.rule)}${finding.clock ? style.dim(" (by the day)") : ""}`,
    ...indented(finding.message, style),
    ...suggestionLines(finding.suggestion, score, style),
  ];
}

function refusalLines(score: LintedScore, refusal: Refusal, style: Style): Shown[] {
  return [
    style.line`${style.underline(style.path(pathInScore(score, refusal.file)))} ${style.red("refused")} ${style.dim(refusal.code)}`,
    ...indented(refusal.message, style),
    ...suggestionLines(refusal.suggestion, score, style),
  ];
}

function suggestionLines(suggestion: string | undefined, score: LintedScore, style: Style): Shown[] {
  if (suggestion === undefined) return [];
  // A suggestion is there to be copied: its lines stay as they are.
  return suggestion
    .split("\n")
    .map(
      (line, at) =>
        style.line`  ${style.green(at === 0 ? "fix:" : "    ")} ${style.command(commandIn(score.root, line))}`,
    );
}

function indented(message: string, style: Style): Shown[] {
  return wrapWords(message, style.columns - 2).map((line) => style.line`  ${line}`);
}

function severityWord(finding: Finding, style: Style): Shown {
  if (finding.severity === "error") return style.red("error");
  return finding.severity === "warning" ? style.yellow("warning") : style.blue("info");
}

function closing(result: LintResult, style: Style): Shown {
  const tally = tallyOf(result.scores);
  const refused = result.scores.flatMap((score) => score.refused).length;
  const goals = result.scores.reduce((sum, score) => sum + score.goals, 0);
  const read = `${countOf(goals, "goal")}${result.scores.length > 1 ? ` in ${countOf(result.scores.length, "score")}` : ""}`;
  const counted = words(tally, refused);
  const isNew = result.scores.some(({ baseline }) => (baseline?.hidden ?? 0) > 0) ? "new " : "";
  if (counted === "") return style.line`${style.green("In tune")}: ${read}, nothing ${isNew}to mend.`;
  const findings = result.scores.flatMap((score) => score.findings);
  const fixable = findings.filter((finding) => finding.fix !== undefined && finding.fix.length > 0).length;
  const offer =
    fixable === 0
      ? ""
      : ` ${fixable === 1 ? "One" : fixable} can be mended by: ${shellScore(["lint", "--fix", ...result.paths])}`;
  return style.line`${read}: ${counted}.${style.command(offer)}`;
}

// What depends on the day turns nothing red: whoever counts warnings has to know which of them count.
function clockLines(result: LintResult, style: Style): Shown[] {
  const count = clockWarnings(result.scores);
  if (count === 0) return [];
  const those = count === 1 ? "One warning depends" : `${count} warnings depend`;
  const sentence = `${those} on the day (${result.today}), so ${count === 1 ? "it counts" : "they count"} for neither --strict nor --max-warnings.`;
  return wrapWords(sentence, style.columns).map((line) => style.dim(line));
}

function shellScore(args: readonly string[]): string {
  return `score ${shellWords(args)}`;
}

function words(tally: Tally, refused: number): string {
  const parts = [
    refused > 0 && `${countOf(refused, "file")} refused`,
    tally.errors > 0 && countOf(tally.errors, "error"),
    tally.warnings > 0 && countOf(tally.warnings, "warning"),
    tally.infos > 0 && countOf(tally.infos, "note"),
  ];
  return parts.filter((part) => part !== false).join(", ");
}
