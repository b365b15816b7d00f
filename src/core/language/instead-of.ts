import type { LanguageWords } from "./language-words.ts";
import { readyPhrases } from "./ready-phrases.ts";
import type { Run, Token } from "./tokens.ts";
import type { Wording } from "./wording.ts";

/** What could be said in place of words that a list found, by the first wording that says all of them. */
export function insteadOf(
  tokens: readonly Token[],
  { from, to }: Run,
  wordings: readonly Wording[],
  words: LanguageWords,
): string | undefined {
  return wordings.find(({ phrases }) => readyPhrases(phrases, words).endAt(tokens, from) === to)?.instead;
}
