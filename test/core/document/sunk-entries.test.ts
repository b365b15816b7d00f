import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../src/core/document/front-matter.ts";
import { SLOTS } from "../../../src/core/document/slots.ts";

const codesOf = (yaml: string): string[] =>
  readFrontMatter(yaml, 4, SLOTS.goal).problems.map(
    (problem) => `${problem.code}${problem.fix ? " fixable" : ""}`,
  );

describe("a sentence indented too far", () => {
  it.each([
    ["a clause below a clause", "always:\n  hot: Keep it hot\n    warm: keep plates warm\n"],
    ["a point below a point", "always:\n  - Bring water #2\n    - Nested here\n"],
    ["a point that YAML would take for more words", "never:\n  - Shout\n    - Whisper\n"],
  ])("is told and never joined with the one above: %s", (_name, yaml) => {
    const codes = codesOf(yaml);
    expect(codes).toContain("frontmatter/invalid");
    expect(codes.some((code) => code.endsWith("fixable"))).toBe(false);
  });

  it("is not seen in a sentence that is wrapped", () => {
    expect(codesOf("always:\n  hot: Keep it hot\n    until it is eaten\n")).toEqual([]);
  });
});
