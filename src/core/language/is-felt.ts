import type { LanguageWords } from "./language-words.ts";
import type { Run, Token } from "./tokens.ts";
import { isPerson, whoIs } from "./who.ts";

// No verb stands farther from what somebody feels.
const FARTHEST = 12;
// Traits stand in a row of words, or of two each.
const LONGEST_TRAIT = 2;

/**
 * Tells whether a word for a feeling is one where it stands: somebody feels it or is it, or it stands alone. A
 * comfortable chair and a patient who is seen on time feel nothing.
 */
export function isFelt(
  run: Run,
  named: readonly Run[],
  tokens: readonly Token[],
  words: LanguageWords,
): boolean {
  const felt = words.feelings?.felt;
  const word = tokens[run.from]?.word ?? "";
  if (felt === undefined || run.to - run.from > 1) return true;
  const isAct = felt.ofActs.has(word);
  if (!isAct && !felt.ofThings.has(word)) return true;
  if (isServed(tokens, run.to, words)) return true;
  const at = governor(run, named, tokens, words);
  const governing = at < 0 ? undefined : tokens[at];
  if (governing === undefined || governing.mark)
    return isAlone({ from: at + 1, to: run.to }, named, tokens, words);
  if (felt.verbs.has(governing.word)) return true;
  if (felt.states.has(governing.word)) return isEnded(run.to, named, tokens, words);
  if (isAct) return false;
  return (
    isKept(tokens, at, words) ||
    (words.grammar.passives.has(governing.word) && isOfSomebody(at, tokens, words))
  );
}

// "Calm, even when …" and "Safe enough to …", but not "Quiet rooms", "A clear process" or "Safe, clean and on time".
function isAlone(
  { from, to }: Run,
  named: readonly Run[],
  tokens: readonly Token[],
  words: LanguageWords,
): boolean {
  const isOfAThing = tokens.slice(from, to).some(({ word }) => words.grammar.determiners.has(word));
  if (isOfAThing || !isEnded(to, named, tokens, words)) return false;
  const isList = listed.get(named) ?? isListOfTraits(named, tokens, words);
  listed.set(named, isList);
  return !isList;
}

// The word that the feeling hangs on, before adverbs and other feelings.
function governor(
  run: Run,
  named: readonly Run[],
  tokens: readonly Token[],
  { grammar, feelings }: LanguageWords,
): number {
  let at = run.from - 1;
  for (; at >= 0 && at > run.from - FARTHEST; at -= 1) {
    const { word, mark } = tokens[at] as Token;
    if (mark ? word === "," : grammar.adverbs.has(word) || grammar.adverbEnding.test(word)) continue;
    if (grammar.joins.has(word) || feelings?.felt.between.has(word) || grammar.denials.has(word)) continue;
    if (!named.some(({ from, to }) => from <= at && at < to)) return at;
  }
  return at;
}

// Behind the feeling comes nothing that it would be a property of.
function isEnded(
  end: number,
  named: readonly Run[],
  tokens: readonly Token[],
  { grammar, feelings }: LanguageWords,
): boolean {
  const to = named.find(({ from }) => from === end)?.to ?? end;
  const next = tokens[to];
  if (next === undefined || next.mark) return true;
  const small = [
    grammar.joins,
    grammar.prepositions,
    grammar.reasons,
    grammar.results,
    grammar.suppositions,
    grammar.contents,
    grammar.adverbs,
    grammar.denials,
  ];
  return (
    small.some((list) => list.has(next.word)) ||
    grammar.adverbEnding.test(next.word) ||
    feelings?.felt.holders.has(next.word) === true ||
    feelings?.felt.behind.has(next.word) === true
  );
}

// What the feelings of a sentence are named among is the same for each of them.
const listed = new WeakMap<readonly Run[], boolean>();

// "Safe, clean and on time" is what things are, where "Safe, and in good hands" is what somebody feels.
function isListOfTraits(
  named: readonly Run[],
  tokens: readonly Token[],
  { grammar, feelings }: LanguageWords,
): boolean {
  let length = 0;
  let hasTrait = false;
  for (const [at, { word, mark }] of tokens.entries()) {
    length = mark || grammar.joins.has(word) ? 0 : length + 1;
    if (length > LONGEST_TRAIT) return false;
    const small = [grammar.adverbs, grammar.results, grammar.denials, feelings?.felt.between];
    const isSmall = length === 0 || grammar.adverbEnding.test(word) || small.some((list) => list?.has(word));
    hasTrait ||= !isSmall && !named.some(({ from, to }) => from <= at && at < to);
  }
  return hasTrait;
}

function isOfSomebody(verb: number, tokens: readonly Token[], words: LanguageWords): boolean {
  const { grammar } = words;
  for (let at = verb - 1; at >= 0; at -= 1) {
    if (tokens[at]?.mark === true) return false;
    const isBehind = grammar.prepositions.has(tokens[at - 1]?.word ?? "");
    if (!isBehind && isHolder(tokens, at, words)) return true;
  }
  return false;
}

function isHolder(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  const word = tokens[at]?.word ?? "";
  if (tokens[at + 1]?.word === words.grammar.owner && tokens[at + 2]?.mark === false) {
    // "She's calm" opens into an owner as well.
    if (!words.people.pronouns.has(word)) return false;
  }
  return words.feelings?.felt.holders.has(word) === true || isPerson(whoIs(tokens, at, words.people));
}

// "It keeps her calm", but not "a team small enough".
function isKept(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  return words.feelings?.felt.holders.has(tokens[at]?.word ?? "") === true || isServed(tokens, at, words);
}

function isServed(tokens: readonly Token[], at: number, { people }: LanguageWords): boolean {
  return whoIs(tokens, at, people) === "served";
}
