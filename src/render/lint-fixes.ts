import type { LintedScore, LintResult, ShownFix } from "../core/lint/report.ts";
import { type DifferenceLine, differenceOf } from "./difference.ts";
import type { Shown, Style } from "./style.ts";

/** Renders what `--fix` would change as differences by lines, file by file. */
export function renderFixes({ scores }: LintResult, style: Style): string {
  const lines = scores.flatMap((score) => (score.fixes ?? []).flatMap((fix) => linesOf(score, fix, style)));
  return lines.map((line) => `${line}\n`).join("");
}

function linesOf({ root }: LintedScore, { file, before, after }: ShownFix, style: Style): (Shown | string)[] {
  const path = style.path(root === "" ? file : `${root}/${file}`);
  return [
    style.bold(style.line`--- ${path}`),
    style.bold(style.line`+++ ${path} (with the fixes)`),
    ...differenceOf(before, after).map((line) => shown(line, style)),
    "",
  ];
}

function shown({ kind, text }: DifferenceLine, style: Style): Shown {
  const plain = (words: string): Shown => style.line`${words}`;
  const paint = { place: style.blue, kept: plain, removed: style.red, added: style.green }[kind];
  return paint(text);
}
