import type { LanguageWords } from "./language-words.ts";
import type { PhraseList } from "./phrase-list.ts";
import type { Phrases } from "./phrases.ts";
import { readyPhrases } from "./ready-phrases.ts";
import type { Run, Token } from "./tokens.ts";

/** Finds the phrases of a list in a sentence: at each place the longest, and none inside another or inside a fine one. */
export function phrasesIn(
  tokens: readonly Token[],
  list: PhraseList | readonly string[] | undefined,
  words: LanguageWords,
): readonly Run[] {
  if (list === undefined) return [];
  if (!("fine" in list)) return runsOf(tokens, list, words);
  const found = runsOf(tokens, list.found, words);
  if (found.length === 0) return found;
  const fine = runsOf(tokens, list.fine, words);
  return found.filter((run) => !fine.some(({ from, to }) => from <= run.from && run.to <= to));
}

const NONE: readonly Run[] = [];

function runsOf(tokens: readonly Token[], list: readonly string[], words: LanguageWords): readonly Run[] {
  return list.length === 0 ? [] : phrasesFound(tokens, readyPhrases(list, words));
}

/** Finds phrases among words: at each place the longest, and none inside another. */
export function phrasesFound(tokens: readonly Token[], phrases: Phrases): readonly Run[] {
  if (!phrases.mayStandIn(tokens)) return NONE;
  let found: Run[] | undefined;
  const { first } = phrases;
  for (let from = 0; from < tokens.length; ) {
    const isFirst = first === undefined || first.has(tokens[from]?.word ?? "");
    const to = isFirst ? phrases.endAt(tokens, from) : undefined;
    if (to !== undefined && to > from) {
      found ??= [];
      found.push({ from, to });
    }
    from = Math.max(from + 1, to ?? 0);
  }
  return found ?? NONE;
}
