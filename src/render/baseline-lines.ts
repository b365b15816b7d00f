import type { BaselineUse } from "../core/lint/baseline/baseline-use.ts";
import type { LintedScore, LintResult } from "../core/lint/report.ts";
import { shellWords } from "../core/shell-words.ts";
import { countOf } from "./count.ts";
import { pathInScore } from "./path-in-score.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** How many files that have more than the baseline knows are named. */
const MOST_NAMED = 5;

/** Tells what the baselines of a run did: what they hide, where more is found than they know, and what can be taken off them. */
export function baselineLines(result: LintResult, style: Style): readonly Shown[] {
  return result.scores.flatMap((score) => {
    if (score.baseline === undefined) return [];
    const told = [...renewedWords(score, score.baseline), ...overWords(score, score.baseline)];
    return [
      ...told.flatMap((words) => wrapWords(words, style.columns)).map((line) => style.dim(line)),
      ...underLines(score.baseline, result, style),
      ...raiseLines(score, result, style),
    ];
  });
}

function renewedWords(score: LintedScore, { file, hidden, renewed }: BaselineUse): readonly string[] {
  const path = pathInScore(score, file);
  const counted = countOf(hidden, "finding");
  if (renewed === "needless") return [`Nothing is found that ${path} could hold, so it was not written.`];
  if (renewed === "begun")
    return [`${path} was written: ${counted} may stand until ${hidden === 1 ? "it is" : "they are"} mended.`];
  if (renewed === "lowered" && hidden === 0)
    return [`${path} was lowered: nothing is left in it, and it can go.`];
  if (renewed === "lowered") return [`${path} was lowered: ${counted} may still stand.`];
  if (renewed === "moved") return [`${path} goes by the new name of a goal.`];
  if (renewed === "raised") return [`${path} was raised: ${counted} may stand now.`];
  const kept = renewed === "unchanged" ? [`${path} stays as it is: nothing of it was mended.`] : [];
  return hidden === 0 ? kept : [...kept, `${counted} of ${path} ${hidden === 1 ? "is" : "are"} not shown.`];
}

function overWords(score: LintedScore, { over }: BaselineUse): readonly string[] {
  const told = over.slice(0, MOST_NAMED).map(({ file, rule, known, found }) => {
    const more = `${pathInScore(score, file)} has ${found - known} more of ${rule} than the baseline`;
    return `${more}; which is new can't be told, so all ${found} are shown.`;
  });
  const rest = over.length - told.length;
  return rest === 0 ? told : [...told, `So have ${countOf(rest, "other")}.`];
}

function underLines({ under, renewed }: BaselineUse, { paths }: LintResult, style: Style): readonly Shown[] {
  const mended = under.reduce((sum, { known, found }) => sum + known - found, 0);
  if (mended === 0 || renewed !== undefined) return [];
  const those = `${countOf(mended, "finding")} of the baseline ${mended === 1 ? "is" : "are"} mended`;
  const command = style.command(`score ${shellWords(["lint", "--update-baseline", ...paths])}`);
  return [style.dim(style.line`${those}; to take ${mended === 1 ? "it" : "them"} off: ${command}`)];
}

// Lowered it is by itself, and raised only by a word of its own.
function raiseLines(
  { findings, baseline }: LintedScore,
  { paths }: LintResult,
  style: Style,
): readonly Shown[] {
  const isAsked = baseline?.renewed === "lowered" || baseline?.renewed === "unchanged";
  if (!isAsked || findings.every(({ severity, clock }) => severity === "info" || clock)) return [];
  const command = style.command(`score ${shellWords(["lint", "--raise-baseline", ...paths])}`);
  return [style.dim(style.line`To let stand what is new as well: ${command}`)];
}
