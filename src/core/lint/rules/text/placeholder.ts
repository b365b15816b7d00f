import type { ScoreDocument } from "../../../document/document.ts";
import type { Block } from "../../../document/outline.ts";
import type { Span } from "../../../document/source-text.ts";
import type { Value } from "../../../document/value.ts";
import { goalIdOf } from "../../../score/goal-id.ts";
import { findPlaceholders, isGap, mayHavePlaceholder } from "../../../score/placeholders.ts";
import { shellWords } from "../../../shell-words.ts";
import { defineDocumentRule } from "../../define-rule.ts";

/** `text/placeholder` */
export const textPlaceholder = defineDocumentRule(
  {
    id: "text/placeholder",
    severity: "error",
    idea: "score",
    fires: "words that wait to be written were left in: TODO, [insert feeling here], [your promise]",
    why: "A template is not a score. A gap that looks like a sentence is read past for years.",
    bad: [
      { says: "A note to oneself.", sections: { "What we believe": "TODO: ask Sam" } },
      {
        says: "Brackets that ask for something.",
        sections: { "How it must feel": "Reassured, and [insert feeling here]." },
      },
    ],
    good: [
      {
        says: "An honest sentence in its place.",
        sections: {
          "What we believe": "We have nothing to add here yet that we would keep when it costs us.",
        },
      },
      {
        says: "A name and a link are no placeholders.",
        sections: {
          "What we believe": "Ask Sam before changing the [price list](https://example.com/prices) [1].",
        },
      },
    ],
  },
  (document, report) => {
    if (!mayHavePlaceholder(document.source.text)) return;
    for (const piece of piecesOf(document)) {
      const text = document.source.text.slice(piece.start, piece.end);
      let suggestion: string | undefined;
      for (const found of findPlaceholders(text)) {
        const start = piece.start + found.at;
        suggestion ??= wayOut(document, text);
        report({
          message: `this waits to be written: ${found.words}`,
          span: { start, end: start + found.words.length },
          suggestion,
        });
      }
    }
  },
);

// What is a gap from end to end is filled by an amendment; words around a gap are somebody's, and so is what becomes of them.
function wayOut({ kind, path }: ScoreDocument, text: string): string {
  return kind === "goal" && isGap(text)
    ? `score amend ${shellWords([goalIdOf(path)])}   # asks for the words`
    : "write the words, or take the line out";
}

// Comments and code are not read aloud; everything else is.
function* piecesOf(document: ScoreDocument): Generator<Span> {
  for (const entry of document.entries) yield* scalarsOf(entry.value);
  const { title, preamble, sections } = document.outline;
  if (title !== undefined) yield title.span;
  yield* spoken(preamble);
  for (const section of sections) {
    yield section.heading;
    yield* spoken(section.blocks);
  }
}

function* spoken(blocks: readonly Block[]): Generator<Span> {
  for (const block of blocks) if (block.type !== "comment" && block.type !== "code") yield block.span;
}

function* scalarsOf(value: Value): Generator<Span> {
  if (value.type === "scalar") yield value.span;
  else if (value.type === "list") for (const item of value.items) yield* scalarsOf(item);
  else for (const entry of value.entries) yield* scalarsOf(entry.value);
}
