import { describe, expect, it } from "vitest";
import { refuseOtherThanId, refusePath } from "../../../src/core/amend/goal/refuse-path.ts";

const code = (run: () => void): string => {
  try {
    run();
    return "";
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("D5: what was meant for a computer is no name of a goal", () => {
  it.each([
    "../x",
    "a/b",
    "/etc/passwd",
    "..\\x",
    "C:\\My goals\\x",
    "../my goal",
    "~/x",
    ".git",
    "..",
    "-rf",
    "--upload-pack=x",
    ":(top)*",
    "goals/x.md",
    "x.md",
    "x".repeat(65),
  ])("%j", (typed) => {
    expect(code(() => refusePath(typed, ""))).toBe("goal/not-words");
    expect(code(() => refuseOtherThanId(typed, "a"))).toBe("goal/not-words");
  });

  it.each([
    "Have it fixed once",
    "--upload-pack=touch x",
    "Order and/or collect",
    "...and be told the truth",
    "Help!",
    "Überall/überhaupt",
    "一次修好/退款",
    "very ".repeat(60),
    "[a]: b",
  ])("but %j are words", (typed) => {
    expect(code(() => refusePath(typed, ""))).toBe("");
  });
});

describe("an id is typed as an id, or as words to make one of", () => {
  it.each(["Fixed", "fixed_once", "fixed--once", "fixed-", "fixed.once"])("%j is neither", (typed) => {
    expect(code(() => refuseOtherThanId(typed, "a"))).toBe("goal/not-an-id");
  });

  it.each(["fixed-once", "Fixed once", "Überall"])("%j is one of them", (typed) => {
    expect(code(() => refuseOtherThanId(typed, "a"))).toBe("");
  });
});
