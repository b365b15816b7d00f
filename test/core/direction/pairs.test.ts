import { describe, expect, it } from "vitest";
import { weighWords } from "../../../src/core/direction/weigh-words.ts";
import { wordsOf } from "../../../src/core/language/languages.ts";
import { PAIRS, pairsOf, TURNED, tally } from "../../helpers/pairs.ts";

const FEWEST = { seen: 235, "held-out": 20, german: 18 } as const;

describe.each(PAIRS)("what a change of words does to a promise: $name", ({ name, language }) => {
  it("is told rightly for many, and wrongly for none", () => {
    const { told, wrong } = tally({ name, language } as (typeof PAIRS)[number]);
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThanOrEqual(FEWEST[name]);
  });

  it("goes the other way when it is taken back, and the words show it both times", () => {
    const words = wordsOf(language);
    for (const { list, before, after } of pairsOf(name)) {
      const there = weighWords(before, after, list, words);
      const back = weighWords(after, before, list, words);
      expect([after, back.direction]).toEqual([after, TURNED[there.direction]]);
      expect(there.evidence === undefined).toBe(back.evidence === undefined);
    }
  });
});
