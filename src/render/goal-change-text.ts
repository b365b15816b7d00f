import type { LinkPlace } from "../core/amend/goal/incoming-links.ts";
import type { LeftBehind } from "../core/amend/goal/left-behind.ts";
import type { RenameResult, RetireResult } from "../core/amend/goal/result.ts";
import { shellWords } from "../core/shell-words.ts";
import { countOf } from "./count.ts";
import { dryLines, reasonLines, recordedLines, sharingLine, wayBackLine } from "./receipt.ts";
import type { Shown, Style } from "./style.ts";

/** Renders what `score goal rename` moved, and the links that others have to change. */
export function renderRename(result: RenameResult, style: Style): string {
  const { plan, from, to, title, commit } = result;
  if (plan === undefined) return `${style.line`The goal is called ${to} already: nothing to change.`}\n`;
  const repairs = plan.files.filter((file) => file.after === undefined).length - 1;
  const lines: Shown[] = [
    style.line`${style.bold(from)} is called ${style.bold(to)} from now on.`,
    style.line`  complaints and voices about ${from} still lead to it`,
    ...(title === undefined ? [] : [style.line`  in the customer's words: ${title}`]),
    ...(repairs === 0 ? [] : [style.line`  ${countOf(repairs, "file")} moved to repairs/${to}/`]),
    ...result.kept.map((path) => style.line`  left where it is: ${path}`),
    style.line``,
    ...(commit === undefined
      ? dryLines(plan, style)
      : [...recordedLines(plan, commit, result, style), sharingLine(result.sharing, style)]),
    ...linkLines("These links lead to the old name; change them in their files:", result.links, style),
    ...(commit === undefined ? [] : [style.line`Take it back with: ${style.command(renameBack(result))}`]),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

function renameBack({ from, to, title, formerTitle }: RenameResult): string {
  const titled = formerTitle === undefined || formerTitle === title ? [] : ["--title", formerTitle];
  return shellWords(["score", "goal", "rename", to, from, ...titled]);
}

/** Renders what `score goal retire` took away, and what it leaves for somebody to decide about. */
export function renderRetire(result: RetireResult, style: Style): string {
  const { plan, commit, leaves } = result;
  const clauses = plan.changes.filter(({ part }) => ["always", "never", "standard"].includes(part));
  const lines: Shown[] = [
    ...reasonLines(plan, clauses, style),
    style.line``,
    ...(commit === undefined
      ? dryLines(plan, style)
      : [...recordedLines(plan, commit, result, style), sharingLine(result.sharing, style)]),
    ...leavingLines(leaves, style),
    ...(commit === undefined ? [] : [wayBackLine(plan, style)]),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

function leavingLines({ parts, complaints, voices, links }: LeftBehind, style: Style): Shown[] {
  return [
    ...parts.map(({ id, text }) => style.line`No goal keeps this part of the promise now: ${id}, ${text}`),
    ...complaints.map(({ id, words }) => style.line`Still open: ${id}${words === "" ? "" : `, ${words}`}`),
    ...voices.map((path) => style.line`Somebody spoke about it: ${path}`),
    ...linkLines("These links lead nowhere now; take them out of their files:", links, style),
  ];
}

function linkLines(lead: string, links: readonly LinkPlace[], style: Style): Shown[] {
  if (links.length === 0) return [];
  return [
    style.line`${lead}`,
    ...links.map(({ file, line, column, url, suggestion }) =>
      suggestion === undefined
        ? style.line`  ${file}:${line}:${column} ${url}`
        : style.line`  ${file}:${line}:${column} ${url} → ${suggestion}`,
    ),
  ];
}
