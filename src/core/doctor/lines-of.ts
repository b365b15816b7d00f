/** A line of a file of settings, with its number from 1. */
export interface Line {
  readonly line: number;
  readonly words: string;
}

const LONGEST_LINE = 1_000;

/** Splits settings into lines that say something: no comments, and none that is longer than anyone writes. */
export function linesOf(text: string): readonly Line[] {
  return text
    .split(/\r?\n/)
    .map((words, at) => ({ line: at + 1, words }))
    .filter(({ words }) => words.length <= LONGEST_LINE && !/^\s*(?:#|\/\/|$)/.test(words));
}
