import type { LanguageWords } from "./language-words.ts";
import { readyPhrases } from "./ready-phrases.ts";
import type { Run, Token } from "./tokens.ts";

/** Finds the words by which a sentence tells somebody what to do: it begins with them. */
export function instructionIn(tokens: readonly Token[], words: LanguageWords): Run | undefined {
  const from = tokens.findIndex(({ mark }) => !mark);
  const to = readyPhrases(words.feelings?.instructions ?? [], words).endAt(tokens, from);
  return to === undefined ? undefined : { from, to };
}
