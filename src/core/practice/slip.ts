import { distance } from "fastest-levenshtein";
import { weighWords } from "../direction/weigh-words.ts";
import { wordsOf } from "../language/languages.ts";
import type { Marked } from "./fingerprint.ts";
import { plainTokens } from "./plain-words.ts";

/** The shortest word in which one wrong letter is taken for a slip: in shorter ones it makes another word (now, not). */
const LEAST = 5;

/** How the words of a score tell a slip from another word. */
export interface Spelling {
  readonly language: string;
  /** Counts how often a word stands in the score of today. */
  readonly timesSaid: (word: string) => number;
}

/**
 * Tells whether two sentences differ by slips of the pen alone, made or mended: the same words, of which some have a letter more,
 * less, wrong or swapped. Where a score uses both words, neither is a slip; nor is a number, or what turned a promise stronger or weaker.
 */
export function differsBySlips(
  before: Pick<Marked, "part" | "words">,
  after: Pick<Marked, "part" | "words">,
  { language, timesSaid }: Spelling,
): boolean {
  if (before.part !== after.part) return false;
  const [was, is] = [plainTokens(before.words), plainTokens(after.words)];
  if (was.join("") === is.join("")) return true;
  if (was.length !== is.length) return false;
  const differing = was.flatMap((word, at) => (word === is[at] ? [] : [[word, is[at] as string] as const]));
  // The word of today stands in the sentence itself once.
  const areWords = (word: string, other: string): boolean => timesSaid(word) > 0 && timesSaid(other) > 1;
  if (!differing.every(([word, other]) => isSlip(word, other) && !areWords(word, other))) return false;
  if (before.part === "feel") return true;
  const { direction } = weighWords(before.words, after.words, before.part, wordsOf(language));
  return direction !== "stronger" && direction !== "weaker";
}

function isSlip(word: string, other: string): boolean {
  if (!/^\p{L}+$/u.test(word) || !/^\p{L}+$/u.test(other)) return false;
  if (Math.min(word.length, other.length) < LEAST) return false;
  const steps = distance(word, other);
  return steps === 1 || (steps === 2 && sorted(word) === sorted(other));
}

function sorted(word: string): string {
  return [...word].sort().join("");
}
