import type { Run } from "../../language/tokens.ts";
import { type Sentence, typedWords } from "./sentence.ts";

const MOST = 3;

/** Names the words of runs as a message does: each once, as typed, between quotes, no more than three. */
export function namedWords(sentence: Sentence, runs: readonly Run[]): string {
  return quoted(runs.map((run) => typedWords(sentence, run)));
}

/** Names words as a message does: each once, between quotes, no more than three. */
export function quoted(typed: readonly string[]): string {
  const each = [...new Map(typed.map((words) => [words.toLowerCase(), `"${words}"`])).values()];
  return each.slice(0, MOST).join(", ");
}
