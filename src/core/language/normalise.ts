import { wordsOf } from "./languages.ts";

/** Reduces a sentence to the words that carry its meaning: NFKC, lower case, no punctuation, no stop words, stemmed. */
export function normalisedWords(sentence: string, language: string): readonly string[] {
  const words =
    sentence
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
  const known = wordsOf(language);
  if (known === undefined) return words;
  return words.filter((word) => !known.stopWords.has(word.replace("’", "'"))).map(known.stem);
}
