import type { LanguageWords } from "./language-words.ts";

/** Writes a word in lower case as the lists of its language spell it: with a straight apostrophe, and `für` as `fuer` in German. */
export function speltAsListed(word: string, { opened }: Pick<LanguageWords, "opened">): string {
  const straight = word.replace("’", "'");
  const [only, ...more] = opened(straight);
  return more.length === 0 && only !== undefined ? only : straight;
}
