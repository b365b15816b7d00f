import type { LanguageWords } from "../../language/language-words.ts";
import { type Sentence, sentencesIn } from "./sentence.ts";

/** Tells whether a sentence only goes on from the one before, and tells why: "Knock twice. They may be asleep." */
export function tellsWhy(sentence: Sentence, words: LanguageWords): boolean {
  const isLater = sentencesIn(sentence.passage, words)[0] !== sentence;
  return isLater && words.grammar.others.has(sentence.tokens[0]?.word ?? "");
}
