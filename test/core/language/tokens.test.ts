import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Token, tokensOf } from "../../../src/core/language/tokens.ts";
import { anyLine } from "../../helpers/arbitrary.ts";
import { runs } from "../../helpers/runs.ts";

const TOKEN =
  /[£$€¥]?\d(?:[\d.,]*\d)?%?|\p{L}[\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*'?|[.,;:!?()[\]/–—…]|(?<![^ ])[-*•](?![^ ])/gu;

/** What the tokens of a text are, said by one pattern. */
function byPattern(text: string, opened: (word: string) => readonly string[]): readonly Token[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: typed, index }) => {
    const mark = !/[\p{L}\p{N}]/u.test(typed);
    const capital = /^\p{Lu}\p{Ll}/u.test(typed);
    const place = { start: index, end: index + typed.length, capital, mark };
    return (mark ? [typed] : opened(typed.toLowerCase())).map((word) => ({ word, ...place }));
  });
}

const PIECES =
  "a Ring A-b don't guests' it's- o'- '' - -- a-1 1-a 4% £1,000.50 1. é café naïve- a\u0301 x\u0301-y ß-a … — – a—b a…b • * *a a* [x](y) a/b a_b \u00AD \u2019 a\u2019b \u{1F642} a\u{1D400} \u00B2 a\u00B2 \t \n ".split(
    " ",
  );
const line = fc.oneof(
  anyLine,
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom("", " ")), { maxLength: 12 })
    .map((pieces) => pieces.flat().join("")),
);
const opened = (word: string): readonly string[] =>
  word.endsWith("n't") ? [word.slice(0, -3), "not"] : [word];

it("words are found as one pattern would find them", () => {
  fc.assert(
    fc.property(line, (text) => {
      expect(tokensOf(text, opened)).toEqual(byPattern(text, opened));
    }),
    runs(2_000),
  );
});
