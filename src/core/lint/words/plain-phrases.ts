import { type Phrases, phrasesOf } from "../../language/phrases.ts";
import { tokensOf } from "../../language/tokens.ts";

const known = new WeakMap<readonly string[], Phrases>();

/** Makes phrases of words as people type them: signs of the notation mean nothing here. */
export function plainPhrases(typed: readonly string[], opened: (word: string) => readonly string[]): Phrases {
  const ready =
    known.get(typed) ?? phrasesOf(typed.map((each) => plainly(each, opened)).filter(hasWords), {});
  known.set(typed, ready);
  return ready;
}

function plainly(typed: string, opened: (word: string) => readonly string[]): string {
  return tokensOf(typed.replaceAll("’", "'"), opened)
    .filter(({ mark }) => !mark)
    .map(({ word }) => word)
    .join(" ");
}

function hasWords(line: string): boolean {
  return line !== "";
}
