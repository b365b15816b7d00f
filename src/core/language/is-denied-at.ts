import type { LanguageWords } from "./language-words.ts";
import { readyPhrases } from "./ready-phrases.ts";
import type { Token } from "./tokens.ts";

/** Tells whether what stands at a place is denied there: no mark and no joining word stands between. */
export function isDeniedAt(at: number, tokens: readonly Token[], words: LanguageWords): boolean {
  const denying = readyPhrases(words.feelings?.felt.denying ?? [], words);
  for (let from = at - 1; from >= 0; from -= 1) {
    const token = tokens[from];
    if (token === undefined || token.mark || words.grammar.joins.has(token.word)) return false;
    const end = denying.endAt(tokens, from);
    if (end !== undefined && end <= at) return true;
  }
  return false;
}
