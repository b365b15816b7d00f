import type { ScoreError } from "../core/errors.ts";
import { escapeLine, escapeLines } from "./escape.ts";
import { githubMark } from "./github-mark.ts";
import { renderJson } from "./json.ts";
import { pasteable, type Whereabouts } from "./pasteable.ts";
import type { Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

const INDENT = " ".repeat("score: ".length);

/**
 * Renders a failure: what is wrong and where, Git's or the system's own words, and the way out. Its sentence is broken for a
 * terminal only: what reads it by machine finds it whole.
 */
export function renderError(error: ScoreError, style: Style, isTerminal: boolean): string {
  const place = error.at === undefined ? "" : `${error.at} `;
  const sentence = escapeLine(`${place}${error.code}: ${error.message}`);
  const lines = (isTerminal ? wrapWords(sentence, style.columns - INDENT.length) : [sentence]).map(
    (line, at) => (at === 0 ? `${style.red("score:")} ${line}` : `${INDENT}${line}`),
  );
  if (error.output !== undefined && error.output.trim() !== "") {
    for (const line of escapeLines(error.output.trimEnd()).split("\n")) lines.push(`  | ${line}`);
  }
  for (const [at, hint] of (error.hint ?? "").split("\n").entries()) {
    if (hint !== "")
      lines.push(String(style.line`${style.green(at === 0 ? "fix:" : "    ")} ${style.command(hint)}`));
  }
  return `${lines.join("\n")}\n`;
}

/** Renders a failure as a mark of a GitHub workflow: without one, a job ends and nobody sees why beside the change. */
export function renderErrorMark(error: ScoreError): string {
  const place = error.at === undefined ? "" : `${error.at} `;
  const fix = error.hint === undefined ? "" : `\nfix: ${error.hint}`;
  return githubMark("error", [["title", error.code]], `${place}${error.message}${fix}`);
}

/** Renders a failure as `score.error/1` for a program that asked for JSON. */
export function renderErrorJson(error: ScoreError, exitCode: number, where: Whereabouts): string {
  const { code, message, at, output, data } = error;
  const hint = error.hint
    ?.split("\n")
    .map((line) => pasteable(line, where))
    .join("\n");
  return renderJson("error", { code, message, at, hint, output, exitCode, data });
}
