import { askingFrom, moneyFrom, placeFrom, wordThat } from "./class-steps.ts";
import type { LanguageWords } from "./language-words.ts";
import { oneOf, type Step } from "./phrase-steps.ts";
import type { Token } from "./tokens.ts";
import { isPerson, isStaffer, runsFrom, type Who, whoIs, worksHere } from "./who.ts";

/** The classes that phrases of a language may name between angle brackets. */
export function classesOf(words: LanguageWords): Readonly<Record<string, Step>> {
  return { ...smallWords(words), ...whoever(words), ...whatever(words) };
}

function smallWords({ grammar, afterwards }: LanguageWords): Readonly<Record<string, Step>> {
  const ends = [grammar.joins, grammar.reasons, grammar.results];
  const breaks = [...ends, grammar.suppositions, grammar.contents];
  const isIn = (word: string, lists: readonly ReadonlySet<string>[]): boolean =>
    lists.some((list) => list.has(word));
  const isEnd = (token: Token | undefined): boolean => token?.mark !== false || isIn(token.word, ends);
  return {
    the: oneOf(grammar.determiners),
    known: oneOf(grammar.definite),
    was: oneOf(grammar.past),
    been: oneOf(new Set([...grammar.past, ...grammar.perfects])),
    aux: oneOf(afterwards.auxiliaries),
    how: wordThat((word) => grammar.adverbs.has(word) || grammar.adverbEnding.test(word)),
    did: wordThat((word) => afterwards.pastEnding.test(word) || afterwards.doing.has(word)),
    num: wordThat((word) => /^\d+$/.test(word) || grammar.quantifiers.has(word)),
    word: wordThat(() => true),
    between: wordThat((word) => !isIn(word, breaks)),
    other: wordThat((word) => !grammar.prepositions.has(word)),
    adj: wordThat((word) => !grammar.prepositions.has(word) && !grammar.doing.test(word)),
    start: (tokens, at) => (tokens[at - 1]?.mark === false ? [] : [at]),
    end: (tokens, at) => (isEnd(tokens[at]) ? [at] : []),
  };
}

function whoever(words: LanguageWords): Readonly<Record<string, Step>> {
  const { grammar, people, afterwards } = words;
  const run =
    (isMeant: (who: Who, tokens: readonly Token[], at: number) => boolean): Step =>
    (tokens, at) =>
      runsFrom(tokens, at, words, (each) => isMeant(whoIs(tokens, each, people), tokens, each));
  const notOwning =
    (step: Step): Step =>
    (tokens, at) =>
      step(tokens, at).filter((end) => tokens[end]?.word !== grammar.owner);
  const staff = notOwning(run((_, tokens, at) => worksHere(tokens, at, people)));
  const outsider = run((who) => who === "served" || who === "outside");
  return {
    person: notOwning(run(isPerson)),
    owner: run((who, tokens, at) => isPerson(who) || worksHere(tokens, at, people)),
    staffer: notOwning(run(isStaffer)),
    staff: (tokens, at) => (grammar.indefinite.has(tokens[at]?.word ?? "") ? [] : staff(tokens, at)),
    insider: (tokens, at) => (outsider(tokens, at).length > 0 ? [] : [at]),
    served: run((who, tokens, at) => who === "served" || afterwards.served.has(tokens[at]?.word ?? "")),
    them: oneOf(afterwards.them),
    place: (tokens, at) => placeFrom(tokens, at, people.places, grammar),
    asking: (tokens, at) => askingFrom(tokens, at, words),
  };
}

function whatever({ afterwards }: LanguageWords): Readonly<Record<string, Step>> {
  const { papers } = afterwards;
  return {
    money: moneyFrom(afterwards.currencies),
    gift: wordThat((word, next) => afterwards.gifts.has(word) && !papers.has(next)),
    charge: wordThat((word, next) => afterwards.charges.has(word) && !papers.has(next)),
    clear: (tokens, at) => (papers.has(tokens[at]?.word ?? "") ? [] : [at]),
    treat: oneOf(afterwards.treats),
    good: oneOf(afterwards.goods),
    expense: oneOf(afterwards.expenses),
  };
}
