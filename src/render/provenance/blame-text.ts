import type { BlameResult } from "../../core/history/provenance/result.ts";
import { openGapInWords } from "../open-gap.ts";
import { refusedLines } from "../refused-lines.ts";
import type { Shown, Style } from "../style.ts";
import { wrapShown, wrapWords } from "../wrap.ts";
import { type BlameBlock, blameBlocks } from "./blame-blocks.ts";
import { labelledLines } from "./labelled-lines.ts";
import { lifeLines } from "./life-lines.ts";
import { unknownLines } from "./unknown-lines.ts";

/** Renders where each clause and sentence of a goal comes from: a block for each, aligned, clauses first. */
export function renderBlame(result: BlameResult, style: Style): string {
  const title = result.title === undefined ? "" : `: ${result.title}`;
  const blocks = blameBlocks(result.lines).map((block) => blockLines(block, result, style));
  const closing = [unknownLines(result, style), refusedLines(result.refused, style)];
  const lines = [
    ...wrapShown(style.line`${style.bold(result.goal)}${title}`, style),
    ...gapsOf(undefined, result, style),
    ...[...blocks, ...closing].filter((each) => each.length > 0).flatMap((each) => [style.line``, ...each]),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

function blockLines({ label, words, provenance }: BlameBlock, result: BlameResult, style: Style): Shown[] {
  return [
    style.line`${style.bold(label)}`,
    ...words.flatMap((sentence) =>
      wrapWords(sentence, style.columns - 4).map(
        (line, at) => style.line`${at === 0 ? "  " : "    "}${line}`,
      ),
    ),
    ...lifeLines(provenance, result, style),
    ...(CLAUSES.has(provenance.line.part) ? gapsOf(provenance.line.clause, result, style) : []),
  ];
}

const CLAUSES: ReadonlySet<string> = new Set(["always", "never", "standard"]);

// Those about what is no line of it any more stand with those about all of it.
function gapsOf(clause: string | undefined, { gaps, lines }: BlameResult, style: Style): Shown[] {
  const known = new Set(lines.flatMap(({ line }) => (CLAUSES.has(line.part) ? (line.clause ?? []) : [])));
  return gaps
    .filter((gap) => (gap.clause !== undefined && known.has(gap.clause) ? gap.clause : undefined) === clause)
    .flatMap((gap) => labelledLines("open gap", openGapInWords(gap), style));
}
