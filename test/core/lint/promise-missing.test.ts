import { describe, expect, it } from "vitest";
import { filesOf, lintFiles } from "../../helpers/lint.ts";
import { cleanScore } from "../../helpers/score.ts";

const suggested = (files: Readonly<Record<string, string>>): string | undefined =>
  lintFiles(filesOf(files)).findings.find(({ rule }) => rule === "promise/missing")?.suggestion;

describe("a score without a promise", () => {
  it("is begun by score init where it has nothing yet", () => {
    expect(suggested({ "score.yaml": "name: T\n" })).toBe("score init");
  });

  it("gets one to be written where it has goals, and not that of somebody else's business", () => {
    const { "promise.md": _, ...rest } = cleanScore();
    expect(suggested(rest)).toBe("score init --template blank");
  });
});
