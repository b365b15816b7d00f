import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeThree } from "../../../src/core/document/three-way-merge.ts";

const lines = fc
  .array(fc.constantFrom("", "a", "b", "a b. c d.", "- x", "- y"), { maxLength: 8 })
  .map((list) => list.join("\n"));

describe("a three-way merge", () => {
  it("is what one side made where the other made nothing", () => {
    fc.assert(
      fc.property(lines, lines, (base, changed) => {
        expect(mergeThree(base, changed, base)).toBe(changed);
        expect(mergeThree(base, base, changed)).toBe(changed);
      }),
    );
  });

  it("is what both sides made where they made the same", () => {
    fc.assert(
      fc.property(lines, lines, (base, changed) => {
        expect(mergeThree(base, changed, changed)).toBe(changed);
      }),
    );
  });

  it("keeps edits that only touch each other", () => {
    expect(mergeThree("a\nb\nc", "a\nB\nc", "a\nb\nC")).toBe("a\nB\nC");
    expect(mergeThree("a\nb\n", "a\nb\nnew\n", "a\n")).toBe("a\nnew\n");
  });

  it("keeps paragraphs apart whatever empty line an edit was taken to bring", () => {
    expect(mergeThree("x\n\nold\n", "x\n\nold\n\nnew\n", "x\n")).toBe("x\n\nnew\n");
  });

  it("goes by words where both sides edited one line", () => {
    expect(mergeThree("One here. Two there.", "One here. Two gone.", "Not here. Two there.")).toBe(
      "Not here. Two gone.",
    );
  });

  it("puts what stood there before above what came since", () => {
    expect(mergeThree("a\n", "a\nnew\n", "a\nold\n")).toBe("a\nold\nnew\n");
  });

  it("is refused where both edited the same words", () => {
    expect(mergeThree("within 5 days", "within 3 days", "within 9 days")).toBeUndefined();
    expect(mergeThree("a\nb\nc", "a\nc", "a\nB b\nc")).toBeUndefined();
  });

  it("keeps a missing final newline, and takes none away", () => {
    expect(mergeThree("a\nb", "a\nb\nnew", "b")).toBe("b\nnew");
  });

  it("ends soon for texts that are all alike and long", () => {
    const [long, longer] = ["\n".repeat(300_000), `x${"\n".repeat(300_001)}y`];
    const started = Date.now();
    mergeThree(long, `a\n${long}`, longer.repeat(2));
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});
