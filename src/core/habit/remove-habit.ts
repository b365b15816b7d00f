import type { ScoreDocument } from "../document/document.ts";
import { leafEnd, removeEntry } from "../document/edits/front-matter.ts";
import { lineEndOf } from "../document/source-text.ts";
import type { Splice } from "../document/splice.ts";
import { entryOf } from "../score/keys.ts";
import { dashLineOf } from "./lead-of.ts";

/** Takes a habit out of its list, and the list with the last one. */
export function removeHabit(document: ScoreDocument, at: number): Splice {
  const entry = entryOf(document, "habits");
  const list = entry?.value.type === "list" ? entry.value : undefined;
  const item = list?.items[at];
  if (entry === undefined || list === undefined || item === undefined)
    throw new RangeError(`there is no habit ${at}`);
  if (list.items.length === 1) return removeEntry(document, entry);
  if (list.style === "flow") {
    const [before, after] = [list.items[at - 1], list.items[at + 1]];
    return before === undefined
      ? { start: item.span.start, end: after?.span.start ?? item.span.end, text: "" }
      : { start: before.span.end, end: item.span.end, text: "" };
  }
  const { text } = document.source;
  return { start: dashLineOf(text, item), end: lineEndOf(text, leafEnd(item) - 1), text: "" };
}
