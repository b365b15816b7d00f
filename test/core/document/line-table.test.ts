import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineTableOf, placeIn } from "../../../src/core/document/line-table.ts";
import { placesIn } from "../../../src/core/document/source-text.ts";

const PIECES = ["a", "é", "\u{1F642}", "\n", "\r\n", "\r", "\ud83d", "\ude42", "word ", "\u2028", ""];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));

describe("a table of lines", () => {
  it("finds every place that the text itself has", () => {
    fc.assert(
      fc.property(text, (written) => {
        const table = lineTableOf(written);
        for (let offset = 0; offset <= written.length + 2; offset += 1)
          expect(placeIn(table, offset)).toEqual(placesIn(written)(offset));
      }),
    );
  });
});
