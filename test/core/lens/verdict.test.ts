import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/core/lens/result.ts";
import { verdictOn } from "../../../src/core/lens/verdict.ts";

function question(list: "always" | "never", answer: Answer | undefined, goal = "have-it-fixed-once") {
  return { goal, list, answer };
}

describe("the verdict on a proposal", () => {
  it.each([
    [
      "a broken never sends it back",
      [question("never", "breaks"), question("always", "keeps")],
      "back-to-the-drawing-board",
    ],
    [
      "so does an always of the promise",
      [question("always", "breaks", "promise")],
      "back-to-the-drawing-board",
    ],
    [
      "what is broken stays so while others are open",
      [question("never", "breaks"), question("never", undefined)],
      "back-to-the-drawing-board",
    ],
    [
      "a broken always is to be thought over",
      [question("always", "breaks"), question("never", "keeps")],
      "rethink",
    ],
    [
      "nothing more is decided while a question is open",
      [question("always", "breaks"), question("never", undefined)],
      undefined,
    ],
    [
      "what is kept or not concerned proceeds",
      [question("always", "keeps"), question("never", "not-concerned")],
      "proceed",
    ],
    ["nobody asked is nobody's approval", [], undefined],
  ] as const)("%s", (_name, questions, verdict) => {
    expect(verdictOn(questions, false)).toBe(verdict);
  });

  it("is to proceed where somebody has looked and found nothing", () => {
    expect(verdictOn([], true)).toBe("proceed");
  });
});
