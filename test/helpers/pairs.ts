import { readFileSync } from "node:fs";
import { weighWords } from "../../src/core/direction/weigh-words.ts";
import { wordsOf } from "../../src/core/language/languages.ts";

/**
 * Promises of many trades before and after somebody changed them, with the way they went as an owner would say. `seen` was there when
 * the words were listed; `held-out` was written by another hand, and no word is listed because of it.
 */
export const PAIRS = [
  { name: "seen", language: "en" },
  { name: "held-out", language: "en" },
  { name: "german", language: "de" },
] as const;

/** Which way a promise goes when a change is taken back. */
export const TURNED = { weaker: "stronger", stronger: "weaker", same: "same", unknown: "unknown" } as const;

/** A promise before and after a change. */
export interface Pair {
  readonly expected: keyof typeof TURNED;
  readonly list: "always" | "never";
  readonly before: string;
  readonly after: string;
}

/** Reads the pairs of a file: `expected | list | before | after` to a line. */
export function pairsOf(name: string): readonly Pair[] {
  const file = new URL(`../core/direction/pairs/${name}.txt`, import.meta.url);
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const [expected, list, before = "", after = ""] = line.split(" | ");
      return { expected, list, before, after } as Pair;
    });
}

/** How often what an owner would say is told, left open and told wrongly. */
export interface Tally {
  readonly pairs: number;
  readonly known: number;
  readonly told: number;
  readonly wrong: readonly Pair[];
}

/** Weighs the pairs of a file. */
export function tally({ name, language }: (typeof PAIRS)[number]): Tally {
  const words = wordsOf(language);
  const pairs = pairsOf(name);
  const directions = new Map(
    pairs.map((pair) => [pair, weighWords(pair.before, pair.after, pair.list, words).direction] as const),
  );
  return {
    pairs: pairs.length,
    known: pairs.filter(({ expected }) => expected !== "unknown").length,
    told: pairs.filter((pair) => pair.expected !== "unknown" && directions.get(pair) === pair.expected)
      .length,
    wrong: pairs.filter((pair) => !["unknown", pair.expected].includes(directions.get(pair) ?? "")),
  };
}
