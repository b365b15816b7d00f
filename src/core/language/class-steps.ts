import type { Grammar, LanguageWords } from "./language-words.ts";
import type { Step } from "./phrase-steps.ts";
import type { Token } from "./tokens.ts";

/** Makes a class of single words. */
export function wordThat(isMeant: (word: string, next: string) => boolean): Step {
  return (tokens, at) => {
    const token = tokens[at];
    return token?.mark === false && isMeant(token.word, tokens[at + 1]?.word ?? "") ? [at + 1] : [];
  };
}

/** Finds one of the places where words are left for those who work here: "Monday's huddle" is such a place as well. */
export function placeFrom(
  tokens: readonly Token[],
  at: number,
  places: ReadonlySet<string>,
  grammar: Grammar,
): readonly number[] {
  const ends: number[] = [];
  for (let end = at; end < at + 4; end += 1) {
    const word = tokens[end]?.word ?? "";
    if (tokens[end]?.mark !== false || grammar.prepositions.has(word)) break;
    if (places.has(word)) ends.push(end + 1);
  }
  return ends;
}

/** Finds what a note asks, wherever it hangs: "in the kitchen asking everyone". */
export function askingFrom(tokens: readonly Token[], at: number, words: LanguageWords): readonly number[] {
  const isOpen = words.grammar.prepositions.has(tokens[at]?.word ?? "");
  const { places, walls } = words.people;
  const found = isOpen ? placeFrom(tokens, at + 1, new Set([...places, ...walls]), words.grammar) : [];
  const begins = [at, ...found];
  return begins
    .filter(
      (begin) => words.afterwards.telling.has(tokens[begin]?.word ?? "") && tokens[begin + 1]?.mark === false,
    )
    .map((begin) => begin + 1);
}

/** Finds an amount: `£40`, `20%`, `50 pounds`. */
export function moneyFrom(currencies: ReadonlySet<string>): Step {
  return (tokens, at) => {
    const word = tokens[at]?.word ?? "";
    if (/^[£$€¥]\d|%$/u.test(word)) return [at + 1];
    return /^\d/.test(word) && currencies.has(tokens[at + 1]?.word ?? "") ? [at + 2] : [];
  };
}
