import type { LanguageWords } from "../../language/language-words.ts";
import { type Sentence, typedWords } from "./sentence.ts";

const LONGEST = 100;

/** Returns the first sentence as it was typed, cut short where it is long. */
export function firstTyped(sentences: readonly Sentence[]): string {
  const typed = typedOf(sentences[0]);
  return typed.length <= LONGEST ? typed : `${typed.slice(0, LONGEST).replace(/\s+\S*$/, "")} …`;
}

/** Makes a line to paste of the only sentence that there is; nothing where it would make no sentence. */
export function ownLine(
  sentences: readonly Sentence[],
  { grammar }: LanguageWords,
  make: (line: string) => string,
  isFirst = false,
): string | undefined {
  const [only] = sentences;
  const typed = typedOf(only);
  if (sentences.length !== 1 || typed.length > LONGEST) return undefined;
  if (isFirst) return make(typed);
  const word = only?.tokens[0]?.word ?? "";
  return grammar.determiners.has(word) ? make(typed.slice(0, 1).toLowerCase() + typed.slice(1)) : undefined;
}

function typedOf(sentence: Sentence | undefined): string {
  return sentence === undefined ? "" : typedWords(sentence, { from: 0, to: sentence.tokens.length });
}
