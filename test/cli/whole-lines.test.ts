import { describe, expect, it } from "vitest";
import type { TypedLine } from "../../src/cli/typed-line.ts";
import { wholeLines } from "../../src/cli/whole-lines.ts";

const TYPED = line(["complaint", "answer", "cold", "--wanted", "a new one"], 2);

function line(argv: readonly string[], complaint?: number): TypedLine {
  const places = new Map(complaint === undefined ? [] : [["complaint", complaint]]);
  return { argv, places, next: (complaint ?? 0) + 1 };
}

describe("a hint that names an option", () => {
  it.each([
    ["--left same", 'score complaint answer cold --wanted "a new one" --left same'],
    ['--wanted "in one line"', 'score complaint answer cold --wanted "in one line"'],
    [
      "--cause tool   # it hides it",
      'score complaint answer cold --wanted "a new one" --cause tool   # it hides it',
    ],
    [
      "--goal be-known --wanted 'what'\\''s \"left\"'",
      "score complaint answer cold --wanted 'what'\\''s \"left\"' --goal be-known",
    ],
    ["<complaint> 2026-03-01-cold", 'score complaint answer 2026-03-01-cold --wanted "a new one"'],
    ['<words> "a new one"', 'score complaint answer cold "a new one" --wanted "a new one"'],
    ["<how> now --overwrite", 'score complaint answer cold now --wanted "a new one" --overwrite'],
    ["--overwrite", 'score complaint answer cold --wanted "a new one" --overwrite'],
    ["score complaint list", "score complaint list"],
    ["say it in one sentence", "say it in one sentence"],
    ["--overwrite takes its place", "say it with --overwrite takes its place"],
  ])("%j becomes the whole line", (hint, line) => {
    expect(wholeLines(hint, TYPED)).toBe(line);
  });

  it("stands before words that are no options, and takes the place of one behind an equals sign", () => {
    const typed = line(["complaint", "add", "--severity=dire", "--", "-cold"]);
    expect(wholeLines("--severity safety\n--left same", typed)).toBe(
      "score complaint add --severity safety -- -cold\nscore complaint add --severity=dire --left same -- -cold",
    );
  });

  it("stays prose where the option was said several times", () => {
    expect(wholeLines("--why x", line(["a", "--why", "b", "--why", "c"]))).toBe("say it with --why x");
  });

  it("takes the place of the word that was mistaken, where the option was said several times", () => {
    const typed = line(["amend", "--complaint", "cold", "--complaint=late", "--complaint", "lat"]);
    const meant = [wholeLines("--complaint x", typed, "lat"), wholeLines("--complaint x", typed, "late")];
    expect(meant).toEqual([
      "score amend --complaint cold --complaint=late --complaint x",
      "score amend --complaint cold --complaint x --complaint lat",
    ]);
  });
});
