import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOutline } from "../../../src/core/document/outline.ts";
import { saidIn } from "../../../src/core/history/said-in.ts";
import { sentencesOf } from "../../../src/core/history/sentences.ts";
import { isGap } from "../../../src/core/score/placeholders.ts";

const piece = fc.constantFrom(
  "We ring back.",
  "Is it so?",
  "**Never** late",
  "<!-- not said -->",
  "[write here]",
  "\n",
  "\n\n- ",
  "`code`",
  "\\<!--",
  "e.g. tea",
);

describe("what is said in a paragraph or a point", () => {
  it("is what its sentences say, whether it was looked at before or not", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const body = `${pieces.join(" ")}\n`;
        for (const block of readOutline(body, 0, () => undefined).preamble) {
          const texts = block.items.length === 0 ? [block.text] : block.items.map(({ text }) => text);
          const isSilent = block.type === "comment" || block.type === "code";
          const said = isSilent ? [] : texts.flatMap((text) => [...saidIn(text)]);
          const words = sentencesOf([block]).map((sentence) => sentence.words);
          expect(said).toEqual(words.filter((each) => !isGap(each)));
          expect(said).toEqual(isSilent ? [] : texts.flatMap((text) => [...saidIn(text)]));
        }
      }),
    );
  });
});
