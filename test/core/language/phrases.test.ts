import { describe, expect, it } from "vitest";
import { opened } from "../../../src/core/language/english/contractions.ts";
import { wordsOf } from "../../../src/core/language/languages.ts";
import { oneOf } from "../../../src/core/language/phrase-steps.ts";
import { phrasesOf } from "../../../src/core/language/phrases.ts";
import { readyPhrases } from "../../../src/core/language/ready-phrases.ts";
import { tokensOf } from "../../../src/core/language/tokens.ts";

const CLASSES = {
  name: oneOf(new Set(["tom", "sam"])),
  word: (_tokens: unknown, at: number) => [at + 1],
  between: oneOf(new Set(["the", "old", "green"])),
};

const longest = (phrase: string, text: string): string | undefined => {
  const tokens = tokensOf(text, opened);
  const to = phrasesOf([phrase], CLASSES).endAt(tokens, 0);
  return to === undefined ? undefined : text.slice(0, tokens[to - 1]?.end ?? 0);
};

describe("a phrase of a list", () => {
  it.each([
    ["took|left key", "left key behind", "left key"],
    ["left (the|a) key", "left key", "left key"],
    ["left (the|old)* key", "left the old key", "left the old key"],
    ["left ~2 key", "left the old key", "left the old key"],
    ["left ~1 key", "left the old key", undefined],
    ["left ~2 key", "left the, key", undefined],
    ["<name> left", "Sam left", "Sam left"],
    ["<name>|she left", "she left", "she left"],
    ["left !early", "left early", undefined],
    ["left !early", "left late", "left"],
    ["did not read", "didn't read", "didn't read"],
    ["sam 's key", "Sam’s key".replace("’", "'"), "Sam's key"],
  ])("says %j: %j", (phrase, text, found) => {
    expect(longest(phrase, text)).toBe(found);
  });

  it("names no class that nobody knows", () => {
    expect(() => phrasesOf(["<nobody> left"], CLASSES)).toThrow("no class of words is called nobody");
  });
});

describe("phrases made ready", () => {
  it("end wherever any of them ends", () => {
    const tokens = tokensOf("left the key", opened);
    expect(phrasesOf(["left", "left the key", "left the"], CLASSES).endsAt(tokens, 0)).toEqual([1, 3, 2]);
  });

  it.each([
    [["(the|a) <name> left"], ["the", "a", "tom", "sam"]],
    [["!early left|took"], ["left", "took"]],
    [
      ["left", "~2 key"],
      ["left", "the", "old", "green", "key"],
    ],
    [["left", "<word> key"], undefined],
  ])("know the words that they begin with: %j", (lines, first) => {
    expect(phrasesOf(lines, CLASSES).first).toEqual(first && new Set(first));
  });

  it("may be named by the phrases of other lists, at whatever length fits", () => {
    const words = wordsOf("en");
    if (words === undefined) throw new Error("English has no words");
    const named = {
      ...words,
      named: { thing: ["the key", "the key of <place-name>"], "place-name": ["oslo"] },
    };
    const found = readyPhrases(["left <thing> in oslo", "left <thing> behind"], named);
    expect(found.endAt(tokensOf("left the key in oslo", opened), 0)).toBe(5);
    expect(found.endAt(tokensOf("left the key of oslo behind", opened), 0)).toBe(6);
  });
});

describe("the lists of a language", () => {
  const words = wordsOf("en-GB");
  const listsIn = (name: string, value: unknown): readonly [string, readonly string[]][] => {
    if (Array.isArray(value)) return [[name, value]];
    if (typeof value !== "object" || value === null || value instanceof Set) return [];
    return Object.entries(value).flatMap(([key, each]) => listsIn(`${name} ${key}`.trim(), each));
  };
  const { blame, afterwards, nonNegotiables, named } = words ?? {};
  const lists = listsIn("", { blame, afterwards, nonNegotiables, named });

  it("are all there", () => {
    expect(lists.length).toBeGreaterThan(15);
  });

  it.each(lists)("can be read, each phrase once: %s", (_name, lines) => {
    expect(new Set(lines).size).toBe(lines.length);
    if (words !== undefined) expect(() => readyPhrases(lines, words)).not.toThrow();
  });
});
