import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDrafts, writeDrafts } from "../../../../src/core/amend/interview/draft.ts";

describe("a draft", () => {
  const DRAFT = {
    score: "",
    begun: "2026-03-04T17:40:00+00:00",
    answers: { because: "Wörter 言葉" },
    given: ["goal"] as const,
    kind: undefined,
    typed: { at: "never", words: "half" } as const,
  };

  it("is read back as it was written", () => {
    expect(readDrafts(writeDrafts([DRAFT]))).toEqual([DRAFT]);
  });

  it("holds at most nine interviews", () => {
    expect(readDrafts(writeDrafts(Array.from({ length: 20 }, () => DRAFT)))).toHaveLength(9);
  });

  it.each([
    ["nothing", ""],
    ["a list", "[]"],
    ["another version", JSON.stringify({ version: 2, drafts: [] })],
    ["a control character", writeDrafts([{ ...DRAFT, answers: { because: "\u001b[2J" } }])],
    ["a line end", writeDrafts([{ ...DRAFT, typed: { at: "never", words: "a\nb" } }])],
    ["an unknown question", writeDrafts([DRAFT]).replace('"because"', '"constructor"')],
    ["a moment that is none", writeDrafts([{ ...DRAFT, begun: "yesterday" }])],
    ["far too many words", writeDrafts([{ ...DRAFT, answers: { because: "x".repeat(5000) } }])],
  ])("that holds %s is none", (_what, text) => {
    expect(readDrafts(text)).toEqual([]);
  });

  it("loses a key that would be a prototype", () => {
    const [read] = readDrafts(writeDrafts([DRAFT]).replace('"because"', '"__proto__"'));
    expect([read?.answers, Object.getPrototypeOf(read?.answers)]).toEqual([{}, Object.prototype]);
  });

  it("is never more than read or not, whatever the file holds", () => {
    fc.assert(fc.property(fc.json(), (text) => Array.isArray(readDrafts(text))));
  });
});
