import type { LanguageWords } from "./language-words.ts";
import type { ObjectWords } from "./non-negotiable-words.ts";
import type { Run, Token } from "./tokens.ts";
import { isPerson, whoIs } from "./who.ts";

/** Finds the place in a sentence where a second promise begins: behind a semicolon, "and never", or with another order. */
export function secondPromise(
  tokens: readonly Token[],
  isNever: boolean,
  words: LanguageWords,
): number | undefined {
  const pairs = words.nonNegotiables?.pairs;
  if (pairs === undefined) return undefined;
  for (let at = 2; at < tokens.length - 1; at += 1) {
    const { word } = tokens[at] as Token;
    if (word === ";" && !words.grammar.others.has(wordAt(tokens, at + 1))) return at + 1;
    if (!pairs.joins.has(word)) continue;
    if (pairs.again.has(wordAt(tokens, at + 1)) && isSaidOfAnAct(tokens, at + 1, words)) return at + 1;
    if (!isNever && isSecondOrder(tokens, at, words)) return at + 1;
  }
  return undefined;
}

function isSecondOrder(tokens: readonly Token[], join: number, words: LanguageWords): boolean {
  const last = words.nonNegotiables?.pairs.verbLast;
  if (last === undefined) return isOrder(tokens, join + 1, words) && hasObject(tokens, join, words);
  return endsOrder(tokens, join, words) && ownsThing(restFrom(tokens, join + 1), tokens, last, words);
}

// "… and | write the time": a verb, and something else that it is done to.
function isOrder(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  const pairs = words.nonNegotiables?.pairs;
  if (pairs?.verbs.has(wordAt(tokens, at)) !== true) return false;
  const next = wordAt(tokens, at + 1);
  const { determiners, quantifiers, prepositions } = words.grammar;
  const isThing = !pairs.back.has(next) && (determiners.has(next) || quantifiers.has(next));
  return isThing || prepositions.has(next);
}

// The first order has an object as well, so that the second one needs none of it.
function hasObject(tokens: readonly Token[], end: number, words: LanguageWords): boolean {
  return isVerb(tokens, 0, words) && end > 2;
}

// "Den Hund trocknen | und": whatever a comma leads to is told or asked, and is no order.
function endsOrder(tokens: readonly Token[], join: number, words: LanguageWords): boolean {
  const { suppositions, relatives, determiners } = words.grammar;
  const before = tokens.slice(0, join);
  if (before.some(({ mark }) => mark)) return false;
  const isOpen = [suppositions, relatives].some((list) => list.has(wordAt(tokens, 0)));
  return !isOpen && isVerb(tokens, join - 1, words) && !determiners.has(wordAt(tokens, join - 2));
}

// "… und | die Krallen schneiden": a thing of its own before the verb, and nothing that means the thing before.
function ownsThing(
  { from, to }: Run,
  tokens: readonly Token[],
  last: ObjectWords,
  words: LanguageWords,
): boolean {
  if (!isVerb(tokens, to - 1, words)) return false;
  const back = words.nonNegotiables?.pairs.back;
  for (let at = from; at < to - 1; at += 1) {
    if (back?.has(wordAt(tokens, at)) === true) return false;
    if (!isLed(tokens, at, words) && isThing(tokens, at, last, wordAt(tokens, to - 1), words)) return true;
  }
  return false;
}

function isThing(
  tokens: readonly Token[],
  at: number,
  { things, given, toPeople, whens }: ObjectWords,
  verb: string,
  words: LanguageWords,
): boolean {
  if (!things.has(wordAt(tokens, at))) return false;
  const behind = [at + 1, at + 2];
  const isTime = behind.some((each) => {
    const word = wordAt(tokens, each);
    return whens.has(word) || words.quantities?.units.has(word) === true;
  });
  const mayBeGiven = given.has(wordAt(tokens, at)) && !toPeople.has(verb);
  return !isTime && !(mayBeGiven && behind.some((each) => isPerson(whoIs(tokens, each, words.people))));
}

// "In | das Buch": what a preposition leads to.
function isLed(tokens: readonly Token[], at: number, { grammar }: LanguageWords): boolean {
  return grammar.prepositions.has(wordAt(tokens, at - 1));
}

function isSaidOfAnAct(tokens: readonly Token[], from: number, words: LanguageWords): boolean {
  if (words.nonNegotiables?.pairs.verbLast === undefined) return true;
  return isVerb(tokens, restFrom(tokens, from).to - 1, words);
}

function restFrom(tokens: readonly Token[], from: number): Run {
  const mark = tokens.findIndex((token, at) => at > from && token.mark);
  return { from, to: mark < 0 ? tokens.length : mark };
}

function isVerb(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  return words.nonNegotiables?.pairs.verbs.has(wordAt(tokens, at)) === true;
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? "";
}
