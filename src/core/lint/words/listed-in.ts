import type * as z from "zod/mini";
import type { LanguageWords } from "../../language/language-words.ts";
import type { PhraseList } from "../../language/phrase-list.ts";
import { phrasesFound, phrasesIn } from "../../language/phrases-in.ts";
import type { Run } from "../../language/tokens.ts";
import { plainPhrases } from "./plain-phrases.ts";
import type { listOptions } from "./rule-options.ts";
import { type Sentence, typedWords } from "./sentence.ts";

/** Some lists by name, as far as a language has them. */
export type PhraseLists<Name extends string> =
  | Readonly<Partial<Record<Name, PhraseList | readonly string[] | undefined>>>
  | undefined;

/** A phrase that was found, and the list that has it; `also` are words that score.yaml adds. */
export interface Listed<Name extends string> {
  readonly list: Name | "also";
  readonly run: Run;
}

/**
 * Finds the phrases of lists in a sentence, with what the score adds to them and without what is fine there: in the order
 * they stand, and the longest first.
 */
export function listedIn<Name extends string>(
  sentence: Sentence,
  lists: PhraseLists<Name>,
  words: LanguageWords,
  { also, except }: z.output<typeof listOptions>,
): readonly Listed<Name>[] {
  const { tokens } = sentence;
  const found: Listed<Name>[] = [];
  for (const list of Object.keys(lists ?? {}) as Name[])
    for (const run of phrasesIn(tokens, lists?.[list], words)) found.push({ list, run });
  for (const run of phrasesFound(tokens, plainPhrases(also, words.opened))) found.push({ list: "also", run });
  if (found.length === 0) return found;
  const fine = new Set(except.map((each) => each.toLowerCase()));
  return found
    .filter(({ run }) => !fine.has(typedWords(sentence, run).toLowerCase()))
    .sort((a, b) => a.run.from - b.run.from || b.run.to - a.run.to);
}
