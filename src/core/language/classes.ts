import { askingFrom, moneyFrom, placeFrom, wordThat } from "./class-steps.ts";
import type { StageWords } from "./goal-words.ts";
import type { Grammar, LanguageWords } from "./language-words.ts";
import { A_FIGURE, A_PERCENTAGE } from "./listening.ts";
import { oneOf, remembered, type Step } from "./phrase-steps.ts";
import type { Phrases } from "./phrases.ts";
import { readyPhrases } from "./ready-phrases.ts";
import type { Token } from "./tokens.ts";
import { isPerson, isStaffer, runsFrom, type Who, whoIs, worksHere } from "./who.ts";

/** The classes that phrases of a language may name between angle brackets. */
export function classesOf(words: LanguageWords): Readonly<Record<string, Step>> {
  return { ...smallWords(words), ...whoever(words), ...whatever(words), ...named(words) };
}

// A list that has a name is a class itself, and may name others.
function named(words: LanguageWords): Readonly<Record<string, Step>> {
  const steps = Object.entries(words.named ?? {}).map(([name, list]): [string, Step] => {
    const step: Step = (tokens, at) => readyPhrases(list, words).endsAt(tokens, at);
    const ready = (): Phrases => readyPhrases(list, words);
    return [name, Object.assign(step, { first: () => ready().first, needed: () => ready().needed })];
  });
  return Object.fromEntries(steps);
}

function smallWords({
  grammar,
  afterwards,
  happenings,
  goals,
}: LanguageWords): Readonly<Record<string, Step>> {
  const ends = [grammar.joins, grammar.reasons, grammar.results];
  const breaks = [...ends, grammar.suppositions, grammar.contents];
  const isIn = (word: string, lists: readonly ReadonlySet<string>[]): boolean =>
    lists.some((list) => list.has(word));
  const isEnd = (token: Token | undefined): boolean => token?.mark !== false || isIn(token.word, ends);
  const behind = [
    ...breaks,
    grammar.prepositions,
    grammar.relatives,
    grammar.passives,
    grammar.perfects,
    grammar.adverbs,
    afterwards.auxiliaries,
  ];
  return {
    the: oneOf(grammar.determiners),
    known: oneOf(grammar.definite),
    was: oneOf(grammar.past),
    been: oneOf(new Set([...grammar.past, ...grammar.perfects])),
    aux: oneOf(afterwards.auxiliaries),
    act: oneOf(happenings?.passives.acts ?? new Set()),
    kind: wordThat((word) => goals !== undefined && isKind(word, goals.stages, grammar)),
    naming: wordThat((word) => goals?.stages.naming.test(word) === true),
    how: wordThat((word) => grammar.adverbs.has(word) || grammar.adverbEnding.test(word)),
    asked: wordThat((word) => afterwards.asked?.test(word) === true),
    did: wordThat((word) => afterwards.pastEnding.test(word) || afterwards.doing.has(word)),
    num: needing(
      [...grammar.quantifiers, A_FIGURE],
      (word) => /^\d+$/.test(word) || grammar.quantifiers.has(word),
    ),
    figure: needing([A_FIGURE], (word) => /^\d/.test(word)),
    percent: needing([A_PERCENTAGE], (word) => word.endsWith("%")),
    word: wordThat(() => true),
    letters: wordThat((word) => /^\p{L}/u.test(word)),
    doing: wordThat((word) => word.length > 4 && grammar.doing.test(word)),
    between: wordThat((word) => !isIn(word, breaks)),
    other: wordThat((word) => !grammar.prepositions.has(word)),
    adj: wordThat((word) => !grammar.prepositions.has(word) && !grammar.doing.test(word)),
    start: (tokens, at) => (tokens[at - 1]?.mark === false ? [] : [at]),
    end: (tokens, at) => (isEnd(tokens[at]) ? [at] : []),
    close: (tokens, at) => (isEnd(tokens[at]) || isIn(tokens[at]?.word ?? "", behind) ? [at] : []),
  };
}

function needing(words: readonly string[], isMeant: (word: string) => boolean): Step {
  const needed = new Set(words);
  return Object.assign(wordThat(isMeant), { needed: () => needed });
}

// "Wedding" in "wedding consultation": of what kind a stage is, and no word that makes a wish of it.
function isKind(word: string, { wishes, quality }: StageWords, grammar: Grammar): boolean {
  const small = [
    wishes,
    grammar.determiners,
    grammar.prepositions,
    grammar.joins,
    grammar.relatives,
    grammar.passives,
  ];
  const more = [grammar.suppositions, grammar.denials, grammar.adverbs];
  return word !== grammar.owner && !quality.test(word) && ![...small, ...more].some((list) => list.has(word));
}

function whoever(words: LanguageWords): Readonly<Record<string, Step>> {
  const { grammar, people, afterwards } = words;
  const run = (isMeant: (who: Who, tokens: readonly Token[], at: number) => boolean): Step =>
    remembered((tokens, at) =>
      runsFrom(tokens, at, words, (each) => isMeant(whoIs(tokens, each, people), tokens, each)),
    );
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
