import { describe, expect, it } from "vitest";
import { readText } from "../../../src/core/document/document.ts";
import { sectionNames } from "../../../src/core/document/section-names.ts";
import { sourceOf } from "../../../src/core/document/source-text.ts";
import { faultOf } from "../../../src/core/score/fault-of.ts";

const faultIn = (keys: string): string | undefined => {
  const text = `---\nkind: complaint\nreceived: 2026-03-01\n${keys}---\n\nx\n`;
  const document = readText("complaints/2026-03-01-x.md", "complaint", sourceOf(text), sectionNames());
  return faultOf(document, () => document)?.code;
};

describe("what keeps a complaint from being counted", () => {
  it.each([
    ["a word too many", "mood: bad\n"],
    ["a word too many inside", "held: { on: 2026-03-02, answer: yes, mood: good }\n"],
    ["a sentence that needs quotes", "wanted: the money: all of it\n"],
  ])("is not %s", (_what, keys) => {
    expect(faultIn(keys)).toBeUndefined();
  });

  it.each([
    ["a fact", "answered: soon\nmood: bad\n", "schema/date"],
    ["a fact beside a word too many inside", "held: { on: soon, answer: yes, mood: good }\n", "schema/date"],
    ["YAML", "cause: [\n", "frontmatter/invalid"],
  ])("is %s that can't be read", (_what, keys, code) => {
    expect(faultIn(keys)).toBe(code);
  });
});
