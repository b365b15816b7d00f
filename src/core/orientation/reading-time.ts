import { countWords } from "../language/count-words.ts";

/** Words that a person reads in a minute. */
const PACE = 200;

/** More of one sentence is not counted. */
const LONGEST = 2_000;

/** What is looked over and not read: names for programs, places, days. */
const LOOKED_OVER = new Set([
  "id",
  "goal",
  "file",
  "list",
  "voice",
  "on",
  "part",
  "op",
  "direction",
  "evidence",
  "clause",
]);

/** Counts the words of everything that is told in some facts. */
export function wordsToRead(told: unknown, language: string): number {
  if (typeof told === "string") return countWords(told, LONGEST, language);
  if (Array.isArray(told)) return sumOf(told, language);
  if (typeof told !== "object" || told === null) return 0;
  const read = Object.entries(told).filter(([key]) => !LOOKED_OVER.has(key));
  return sumOf(
    read.map(([, value]) => value),
    language,
  );
}

/** Returns how many minutes some words take to read, at least one. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.ceil(words / PACE));
}

function sumOf(all: readonly unknown[], language: string): number {
  return all.reduce((sum: number, each) => sum + wordsToRead(each, language), 0);
}
