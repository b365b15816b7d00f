import { OF_SENTENCES, remembered } from "../remembered.ts";
import { wordsOf } from "./languages.ts";
import { speltAsListed } from "./spelt-as-listed.ts";

const known = new Map<string, (sentence: string) => readonly string[]>();

/** Reduces a sentence to the words that carry its meaning: NFKC, lower case, no punctuation, no stop words, stemmed. */
export function normalisedWords(sentence: string, language: string): readonly string[] {
  const normalise = known.get(language) ?? remembered((text) => normalised(text, language), OF_SENTENCES);
  known.set(language, normalise);
  return normalise(sentence);
}

function normalised(sentence: string, language: string): readonly string[] {
  const words =
    sentence
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
  const here = wordsOf(language);
  if (here === undefined) return words;
  return words.filter((word) => !here.stopWords.has(speltAsListed(word, here))).map(here.stem);
}
