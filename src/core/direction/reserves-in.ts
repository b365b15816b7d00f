import type { PhraseList } from "../language/phrase-list.ts";
import { phrasesIn } from "../language/phrases-in.ts";
import type { Run, Token } from "../language/tokens.ts";
import type { Clause } from "../score/clause.ts";
import type { ScaledWords } from "./scaled-words.ts";

/** Finds what a promise keeps back. Exceptions reach to the end of the sentence, or to the comma behind one that stands in front. */
export function reservesIn(
  tokens: readonly Token[],
  list: Clause["list"],
  words: ScaledWords,
): readonly Run[] {
  const { scales } = words;
  const { exceptions, conditions, escapes, hedges } = words.nonNegotiables ?? {};
  const found: Run[] = [];
  const add = (run: Run): void => {
    if (!found.some((each) => each.from < run.to && run.from < each.to)) found.push(run);
  };
  const runsIn = (each: PhraseList | readonly string[] | undefined): readonly Run[] =>
    phrasesIn(tokens, each, words);
  for (const run of [exceptions?.markers, conditions?.unless, escapes?.unless].flatMap(runsIn))
    add({ from: run.from, to: endOfException(run, tokens) });
  for (const run of [conditions?.convenience, escapes?.gaps, escapes?.abilities].flatMap(runsIn)) add(run);
  for (const run of runsIn(list === "always" ? hedges?.wishes : scales.excuses)) add(run);
  return found.sort((a, b) => a.from - b.from);
}

function endOfException({ from, to }: Run, tokens: readonly Token[]): number {
  const stop = tokens.findIndex(({ word, mark }, at) => at >= to && mark && (from === 0 || word !== ","));
  return stop < 0 ? tokens.length : stop;
}
