import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/core/display-width.ts";
import { wrapWords } from "../../src/render/wrap.ts";

describe("lines of words", () => {
  it("break at spaces, and leave a long word whole", () => {
    expect(wrapWords("one two https://example.com/a/long/way three", 9)).toEqual([
      "one two",
      "https://example.com/a/long/way",
      "three",
    ]);
  });

  it("break anywhere in scripts without spaces, by the columns they take", () => {
    expect(wrapWords("誰も顔を上げなかった ok", 8)).toEqual(["誰も顔を", "上げなか", "った ok"]);
  });

  it("lose no character", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (words, width) => {
        const joined = wrapWords(words, width).join("").replace(/\s+/g, "");
        expect(joined).toBe(words.replace(/\s+/g, ""));
      }),
    );
  });

  it("are no wider than asked, in a script of two columns", () => {
    const wide = fc.string({ unit: fc.constantFrom("誰", "も", "顔", "🧾", "a", " ") });
    fc.assert(
      fc.property(wide, fc.integer({ min: 4, max: 30 }), (words, width) => {
        for (const line of wrapWords(words, width))
          if (displayWidth(line) !== line.length) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
