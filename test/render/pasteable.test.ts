import { describe, expect, it } from "vitest";
import { pasteable } from "../../src/render/pasteable.ts";

const away = { program: "score", folder: "our score", gitFolder: () => "our score" };
const below = { program: "npx --yes cx-score@1.0.0", gitFolder: () => ".." };

describe("a line to paste", () => {
  it.each([
    ["score amend --undo   # takes it back", 'score -C "our score" amend --undo   # takes it back'],
    ["then again: score lint", 'then again: score -C "our score" lint'],
    ["git stash push -- goals/x.md", 'git -C "our score" stash push -- goals/x.md'],
    ["git add a && git commit -- a", 'git -C "our score" add a && git -C "our score" commit -- a'],
    ["git show HEAD:./a > a", 'cd "our score" && git show HEAD:./a > a'],
    ["git clone <this> x && cd x", 'cd "our score" && git clone <this> x && cd x'],
    ["cd shop && score lint", 'cd "our score" && cd shop && score lint'],
    ["score -C shop lint", 'cd "our score" && score -C shop lint'],
    ["--serves price", "--serves price"],
  ])("for another folder: %s", (line, told) => {
    expect(pasteable(line, away)).toBe(told);
  });

  it.each([
    ["score amend --undo", "npx --yes cx-score@1.0.0 amend --undo"],
    ["git bisect reset", "git -C .. bisect reset"],
    [
      'score amend x --because "she said: score it, and: git it"',
      'npx --yes cx-score@1.0.0 amend x --because "she said: score it, and: git it"',
    ],
    [
      "score amend x --because 'it'\\''s: git \"it\"'",
      "npx --yes cx-score@1.0.0 amend x --because 'it'\\''s: git \"it\"'",
    ],
  ])("from a folder below: %s", (line, told) => {
    expect(pasteable(line, below)).toBe(told);
  });

  it("stays as it is in the folder itself", () => {
    const here = { program: "score", gitFolder: () => undefined };
    for (const line of ["score lint", "git fsck", "cd x && score init"])
      expect(pasteable(line, here)).toBe(line);
  });
});
