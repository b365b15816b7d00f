import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/core/display-width.ts";
import { ScoreError } from "../../src/core/errors.ts";
import { renderError } from "../../src/render/error-text.ts";
import { createStyle } from "../../src/render/style.ts";
import { wrapShown, wrapWords } from "../../src/render/wrap.ts";

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

describe("what is shown on 80 columns", () => {
  it("is a line in its own look where there is room, and else lines that end between words", () => {
    const style = createStyle(1, 80);
    const whole = style.line`Wrote the score of ${style.bold("Marsh Lane Kitchen")} in marsh-lane: 5 goals, 11 files.`;
    expect(wrapShown(whole, style)).toEqual([whole]);
    const longer = style.line`Wrote the score of ${style.bold("Marsh Lane Kitchen and Garden")} in marsh-lane: 5 goals, 11 files.`;
    expect(wrapShown(longer, style).map(String)).toEqual([
      "Wrote the score of Marsh Lane Kitchen and Garden in marsh-lane: 5 goals, 11",
      "  files.",
    ]);
  });

  it("is an error whose line to paste stays whole, and that stays one line where no terminal is", () => {
    const hint = `score lint ${"a".repeat(80)}`;
    const error = new ScoreError("state", "score/none", `there is nothing ${"here ".repeat(14)}now`, {
      hint,
    });
    const style = createStyle(0, 80);
    const lines = renderError(error, style, true).split("\n");
    expect(lines.slice(1)).toEqual([expect.stringMatching(/^ {7}(?:here )+now$/), `fix: ${hint}`, ""]);
    expect(lines[0]?.length).toBeLessThanOrEqual(80);
    expect(renderError(error, style, false).split("\n")).toHaveLength(3);
  });
});
