import type { PlannedFile } from "../planned-file.ts";

/** Tells whether a file that is no part of a score, such as its README, holds the words that were planned, however they are spaced. */
export function sameWords({ after }: PlannedFile, committed: string): boolean {
  return after !== undefined && wordsOf(after) === wordsOf(committed);
}

function wordsOf(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ");
}
