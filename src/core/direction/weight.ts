import type { Direction } from "../history/change.ts";

/** What one difference between two sentences comes to, and the words that show it. */
export interface Weight {
  readonly direction: Direction;
  readonly evidence: string;
}

/** Tells of words that only one side has. */
export function comesOrGoes(words: string, isNew: boolean): string {
  return `"${words}" is ${isNew ? "new" : "gone"}`;
}
