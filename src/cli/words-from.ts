import type { WordsFrom } from "../commands/given-words.ts";
import { ScoreError } from "../core/errors.ts";

/** What was typed of somebody's words. */
export interface TypedWords {
  /** The words, or `-` for what is piped in. */
  readonly words: string | undefined;
  readonly edit: boolean;
}

/** Says where somebody's words come from; nothing where they are to be asked for. `command` is the one that was typed. */
export function wordsFrom({ words, edit }: TypedWords, command: string, code: string): WordsFrom | undefined {
  if (edit && words !== undefined) {
    throw new ScoreError(
      "usage",
      `${code}/words-twice`,
      "give the words, or --edit to write them, not both",
      {
        hint: `score ${command} --edit`,
      },
    );
  }
  if (edit) return { from: "editor" };
  if (words === "-") return { from: "stdin" };
  return words === undefined ? undefined : { typed: words };
}
