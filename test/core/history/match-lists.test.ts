import { describe, expect, it } from "vitest";
import { matchByWords } from "../../../src/core/history/match-lists.ts";

const same = (words: string): string => words;

describe("two lists of sentences", () => {
  it("are matched by identical words first, in any order, each as often as it stands", () => {
    const before = ["apples are red", "q", "q", "zz"];
    const after = ["zz", "q", "1234", "apples are red"];
    expect(matchByWords(before, after, same)).toEqual({ removed: ["q"], added: ["1234"], changed: [] });
    expect(matchByWords(after, before, same)).toEqual({ removed: ["1234"], added: ["q"], changed: [] });
  });

  it("keep the first of members with the same words, and the order of the others", () => {
    const wordsOf = ({ words }: { words: string }): string => words;
    const [a, b, c] = [{ words: "x" }, { words: "x" }, { words: "kkk" }];
    const { removed } = matchByWords([a, c, b], [{ words: "x" }], wordsOf);
    expect(removed[0]).toBe(c);
    expect(removed[1]).toBe(b);
  });

  it("pair the most alike of the rest", () => {
    const { changed } = matchByWords(["We ring back today.", "x"], ["y", "We ring back tomorrow."], same);
    expect(changed).toEqual([["We ring back today.", "We ring back tomorrow."]]);
  });

  it("ask for the words of each member a few times only, however long they are", () => {
    let asked = 0;
    const list = Array.from({ length: 5_000 }, (_, at) => `sentence ${at}`);
    matchByWords(list, [...list].reverse(), (words) => {
      asked += 1;
      return words;
    });
    expect(asked).toBeLessThan(10 * list.length);
  });
});
