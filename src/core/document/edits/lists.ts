import type { ScoreDocument } from "../document.ts";
import { writeFlowItem, writeFlowList } from "../scalar.ts";
import { lineEndOf, lineStartOf } from "../source-text.ts";
import type { Splice } from "../splice.ts";
import type { Value } from "../value.ts";
import { leafEnd } from "./front-matter.ts";

/** Adds texts at the end of a list, in the form that it has; what stands in it stays as it is written. */
export function appendItems(
  document: ScoreDocument,
  list: Extract<Value, { type: "list" }>,
  items: readonly string[],
): Splice {
  const { text, eol } = document.source;
  const last = list.items.at(-1);
  if (last === undefined) return { ...list.span, text: writeFlowList(items) };
  if (list.style === "flow") {
    const at = last.span.end;
    return { start: at, end: at, text: items.map((item) => `, ${writeFlowItem(item)}`).join("") };
  }
  const end = leafEnd(list);
  const below = lineEndOf(text, end - 1);
  const lead = /^\s*-\s+/.exec(text.slice(lineStartOf(text, end - 1)))?.[0] ?? "  - ";
  return {
    start: below,
    end: below,
    text: items.map((item) => `${lead}${writeFlowItem(item)}${eol}`).join(""),
  };
}
