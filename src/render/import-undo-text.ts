import type { ImportUndoResult, StayingComplaint } from "../core/complaint/undo/import-undo-result.ts";
import { shellWords } from "../core/shell-words.ts";
import { countOf, grouped } from "./count.ts";
import type { Shown, Style } from "./style.ts";
import { wrapShown } from "./wrap.ts";

/** Of a list the first so many are told; `--json` has all of them. */
const MOST_TOLD = 20;

/** Renders what was taken back of an import, and what stays. */
export function renderImportUndo(result: ImportUndoResult, style: Style): string {
  const { stays, asides, gone } = result;
  const lines = [
    ...sentencesOf(result, style).flatMap((sentence) => wrapShown(sentence, style)),
    ...(gone === 0
      ? []
      : wrapShown(
          style.line`${countOf(gone, "of them was", "of them were")} there no longer, or had come again by another import.`,
          style,
        )),
    ...stayingLines(stays, style),
    ...capped(asides, style, ({ path }) => [
      style.line`What was written to ${path} meanwhile stands in its place, uncommitted.`,
    ]),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

function sentencesOf({ import: { what, commit }, taken, dryRun, ...rest }: ImportUndoResult, style: Style) {
  const short = commit.slice(0, 10);
  if (taken === 0) return [style.line`Nothing is left to take back of ${what} (commit ${short}).`];
  const left = rest.stays.length + rest.gone;
  const part = left === 0 ? style.bold(what) : style.line`${style.bold(grouped(taken))} of ${what}`;
  return dryRun
    ? [style.line`${part} would be taken back; nothing was written (--dry-run).`]
    : [
        style.line`Taken back: ${part}, in commit ${(rest.commit ?? "").slice(0, 10)}.`,
        style.line`They stay in the history, and the same table brings them again.`,
      ];
}

function stayingLines(stays: readonly StayingComplaint[], style: Style): Shown[] {
  if (stays.length === 0) return [];
  const verb = stays.length === 1 ? "stays" : "stay";
  return [
    style.line`${countOf(stays.length, "complaint")} ${verb}, because somebody has worked on ${stays.length === 1 ? "it" : "them"} since:`,
    ...capped(stays, style, ({ id, why, what }) => [
      style.line`  ${id}`,
      ...wrapShown(style.line`    ${style.dim(why === "named" ? `named in ${what}` : what)}`, style),
    ]),
    style.line`One step of one of them is taken back by:`,
    style.line`  ${style.command(shellWords(["score", "complaint", "undo", stays[0]?.id ?? ""]))}`,
  ];
}

function capped<Item>(items: readonly Item[], style: Style, told: (item: Item) => readonly Shown[]): Shown[] {
  const untold = items.length - MOST_TOLD;
  return [
    ...items.slice(0, MOST_TOLD).flatMap(told),
    ...(untold > 0 ? [style.line`… and ${grouped(untold)} more (--json has all of them)`] : []),
  ];
}
