import type { ScoreDocument } from "../../document/document.ts";
import { insertKey, leafEnd, replaceSource } from "../../document/edits/front-matter.ts";
import { writeFlowList } from "../../document/scalar.ts";
import { lineEndOf, lineStartOf } from "../../document/source-text.ts";
import type { Splice } from "../../document/splice.ts";
import { keyOrderOf } from "../../score/key-order.ts";
import { entryOf, textsOf } from "../../score/keys.ts";

/** Writes into a goal what it was called until now; a name that it takes again is no former one any more. */
export function formerlySplices(document: ScoreDocument, old: string, taken: string): readonly Splice[] {
  const known = textsOf(document, "formerly");
  const names = [...known.map((slug) => slug.text).filter((slug) => slug !== taken && slug !== old), old];
  const entry = entryOf(document, "formerly");
  if (entry === undefined)
    return [insertKey(document, "formerly", [`formerly: ${writeFlowList(names)}`], keyOrderOf(document))];
  if (entry.value.type !== "list" || entry.value.style !== "block")
    return [replaceSource(document, entry, writeFlowList(names))];
  const { text, eol } = document.source;
  const gone = known.filter((slug) => slug.text === taken || slug.text === old);
  const last = leafEnd(entry.value);
  const end = lineEndOf(text, last - 1);
  const lead = /^\s*-\s+/.exec(text.slice(lineStartOf(text, last - 1)))?.[0] ?? "  - ";
  return [
    ...gone.map(({ span }) => ({
      start: lineStartOf(text, span.start),
      end: lineEndOf(text, span.end - 1),
      text: "",
    })),
    { start: end, end, text: `${lead}${old}${eol}` },
  ];
}
