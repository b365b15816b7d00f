import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeLine, escapeLines } from "../../src/render/escape.ts";
import { renderJson } from "../../src/render/json.ts";

const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/;

describe("a text that is shown", () => {
  it("has nothing in it that a terminal obeys, on one line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escapeLine(text)).not.toMatch(HIDDEN);
        expect(escapeLine(text)).not.toContain("\n");
      }),
    );
  });

  it("keeps its own line breaks where it may have several lines", () => {
    expect(escapeLines("a\r\nb\u001b[2J\nc")).toBe("a\nb\\u{1b}[2J\nc");
  });

  it.each(["Grüße, 你好, שלום", "\u{1F642} and \u{1F468}\u{1F3FD}", "a\tb"])(
    "leaves ordinary words alone: %s",
    (text) => {
      expect(escapeLine(text)).toBe(text);
    },
  );
});

describe("JSON", () => {
  it("holds no control that a terminal obeys, and reads back identical", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = renderJson("test", { text });
        expect(written.replace(/\n/g, "")).not.toMatch(HIDDEN);
        expect((JSON.parse(written) as { text: string }).text).toBe(text);
      }),
    );
  });
});
