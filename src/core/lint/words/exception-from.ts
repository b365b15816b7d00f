import type { LanguageWords } from "../../language/language-words.ts";
import { phrasesIn } from "../../language/phrases-in.ts";
import type { Token } from "../../language/tokens.ts";

/** Where the exception of a never begins, by the place of its first word; behind the last word where there is none. */
export function exceptionFrom(tokens: readonly Token[], words: LanguageWords): number {
  const [first] = phrasesIn(tokens, words.nonNegotiables?.exceptions.markers, words);
  return first?.from ?? tokens.length;
}
