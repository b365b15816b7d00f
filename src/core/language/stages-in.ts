import type { LanguageWords } from "./language-words.ts";
import { madeOf } from "./made-of.ts";
import type { Phrases } from "./phrases.ts";
import { readyPhrases } from "./ready-phrases.ts";
import type { Run, Token } from "./tokens.ts";
import { phrasesOfWordings } from "./wording.ts";

const KINDS = ["<kind>"];
const MOST_KINDS = 2;

/** Tells whether words name nothing but stages and departments, and which goal may stand behind them. */
export function stagesIn(
  tokens: readonly Token[],
  words: LanguageWords,
): { readonly instead: string | undefined } | undefined {
  const { goals } = words;
  if (goals === undefined) return undefined;
  const { names, around } = goals.stages;
  const lists = { names: phrasesOfWordings(names), around, kinds: KINDS };
  const made = madeOf(tokens, { from: 0, to: tokens.length }, lists, words);
  const stages = made?.get("names") ?? [];
  if (stages.length === 0 || !onlyTellKinds(made?.get("kinds") ?? [], stages)) return undefined;
  return { instead: names.find(({ phrases }) => standsIn(tokens, readyPhrases(phrases, words)))?.instead };
}

function standsIn(tokens: readonly Token[], phrases: Phrases): boolean {
  return tokens.some((_, at) => phrases.endAt(tokens, at) !== undefined);
}

// "Wedding cake | consultation": a word that no list knows says of what kind the stage behind it is.
function onlyTellKinds(kinds: readonly Run[], stages: readonly Run[]): boolean {
  const follows = (run: Run): boolean => [...kinds, ...stages].some(({ from }) => from === run.to);
  return kinds.length <= MOST_KINDS && kinds.every(follows);
}
