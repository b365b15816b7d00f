import type { ScoreDocument } from "../document.ts";
import { lineEndOf, lineStartOf } from "../source-text.ts";
import type { Splice } from "../splice.ts";
import type { Value } from "../value.ts";
import { leafEnd } from "./front-matter.ts";

/** Adds `key: value` lines at the end of keys inside a key, in the form that they have: in braces, or a line each. */
export function appendPairs(
  document: ScoreDocument,
  map: Extract<Value, { type: "map" }>,
  pairs: readonly string[],
): Splice {
  const { text, eol } = document.source;
  const last = map.entries.at(-1);
  if (last === undefined) return { ...map.span, text: `{ ${pairs.join(", ")} }` };
  if (map.style === "flow") {
    const at = Math.max(last.keySpan.end, last.value.span.end);
    return { start: at, end: at, text: pairs.map((pair) => `, ${pair}`).join("") };
  }
  // Its first key may stand behind the dash of a list.
  const indent = text.slice(lineStartOf(text, last.keySpan.start), last.keySpan.start).replace(/\S/g, " ");
  const below = lineEndOf(text, Math.max(last.keySpan.end, leafEnd(map)) - 1);
  return { start: below, end: below, text: pairs.map((pair) => `${indent}${pair}${eol}`).join("") };
}
