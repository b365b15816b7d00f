import { stemmer } from "stemmer";
import { STOP_WORDS } from "./stop-words.ts";

/** Reduces a sentence to the words that carry its meaning: NFKC, lower case, no punctuation, no stop words, stemmed. */
export function normalisedWords(sentence: string, language: string): readonly string[] {
  const words =
    sentence
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
  const code = language.split("-")[0] ?? "en";
  const stop = STOP_WORDS[code];
  const kept = stop === undefined ? words : words.filter((word) => !stop.has(word.replace("’", "'")));
  return code === "en" ? kept.map((word) => stemmer(word)) : kept;
}
