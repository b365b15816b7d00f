import type { LanguageWords } from "./language-words.ts";
import type { Run, Token } from "./tokens.ts";
import { isPerson, whoIs } from "./who.ts";

/**
 * Tells whether a word says something of the act that a line is about: "we | should ring", "| try to ring". What somebody
 * else may do, what is told, asked or supposed, and what only says which one is meant, are none: "a plate that | may be hot".
 */
export function isOwnAct(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  const run = clauseBefore(tokens, at, words);
  if (tellsWhy(run, tokens, words)) return false;
  const to = withoutSmall(run, tokens, words);
  if (to > run.from) return isSubject({ from: run.from, to }, tokens, words);
  if (run.from === 0) return true;
  return isOpen(run.from - 1, tokens, words);
}

/**
 * Tells whether a word stands in what is only told, asked, supposed, or says which one is meant: "they left it | too late",
 * "whoever | often comes". What tells how the act of the line is done stands there as well as before it, so that nothing else
 * counts as by the way.
 */
export function isByTheWay(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  const run = clauseBefore(tokens, at, words);
  if (tellsWhy(run, tokens, words) || lastOpener(run, tokens, words) !== undefined) return true;
  const isLet = has([words.grammar.letting], tokens, run.from);
  for (let each = run.from + (isLet ? 2 : 1); each < run.to; each += 1)
    if (has([words.grammar.subjects], tokens, each) && !isSmallWord(each - 1, tokens, words)) return true;
  return run.from > 0 && run.from === run.to && isByTheWay(tokens, run.from - 1, words);
}

/** Returns the words before a place, from the mark or the joining word before them. */
export function clauseBefore(tokens: readonly Token[], at: number, { grammar }: LanguageWords): Run {
  let from = at;
  while (from > 0 && tokens[from - 1]?.mark === false && !grammar.joins.has(tokens[from - 1]?.word ?? ""))
    from -= 1;
  return { from, to: at };
}

// "Knock first: it | may be a bad moment."
function tellsWhy({ from }: Run, tokens: readonly Token[], { grammar }: LanguageWords): boolean {
  const before = tokens[from - 1];
  return before?.mark === true && before.word !== "," && grammar.others.has(tokens[from]?.word ?? "");
}

// "We will always | try to": whoever does it stands before these. "Ask them to | try to" goes on to somebody else.
function withoutSmall(run: Run, tokens: readonly Token[], { grammar, afterwards }: LanguageWords): number {
  let to = run.to;
  while (to > run.from) {
    const word = tokens[to - 1]?.word ?? "";
    const isSmall =
      grammar.adverbs.has(word) || grammar.adverbEnding.test(word) || afterwards.auxiliaries.has(word);
    if (!isSmall || grammar.prepositions.has(word)) break;
    to -= 1;
  }
  return to;
}

// Behind a join, what was said before goes on: "anybody who may be cold or | might be tired".
function isOpen(opener: number, tokens: readonly Token[], words: LanguageWords): boolean {
  const before = clauseBefore(tokens, opener, words);
  if (before.from === before.to) return before.from === 0 || isOpen(before.from - 1, tokens, words);
  const isLead = words.grammar.suppositions.has(tokens[before.from]?.word ?? "");
  if (isLead) return tokens[opener]?.mark === true;
  return lastOpener(before, tokens, words) === undefined;
}

function isSubject(run: Run, tokens: readonly Token[], words: LanguageWords): boolean {
  const { grammar } = words;
  const opener = lastOpener(run, tokens, words);
  if (opener === undefined) return isPlainSubject(run, tokens, words);
  const last = run.to - 1;
  // "When a guest arrives we | should": a pronoun that follows no other one begins the main clause.
  if (opener === run.from && has([grammar.suppositions], tokens, opener))
    return (
      last - opener > 2 && has([grammar.subjects], tokens, last) && !isSmallWord(last - 1, tokens, words)
    );
  const isRelative =
    has([grammar.relatives, words.people.somebody], tokens, opener) &&
    !has([grammar.determiners, grammar.subjects], tokens, opener + 1);
  return isRelative && run.to - opener > 1 && isNoun(run.from, tokens, words);
}

function lastOpener(run: Run, tokens: readonly Token[], { grammar }: LanguageWords): number | undefined {
  const { relatives, suppositions, contents, questions, reasons, results } = grammar;
  for (let at = run.to - 1; at >= run.from; at -= 1)
    if (has([relatives, suppositions, contents, questions, reasons, results], tokens, at)) return at;
  return undefined;
}

// "Say a guest | may", "anyone we | might": a new one begins where the words before don't lead to it.
function isPlainSubject(run: Run, tokens: readonly Token[], words: LanguageWords): boolean {
  const { grammar } = words;
  const isNounFirst = isNoun(run.from, tokens, words);
  if (!isNounFirst && has([grammar.telling, grammar.letting], tokens, run.from) && run.to - run.from > 1)
    return false;
  if (!isNounFirst && has([grammar.prepositions], tokens, run.to - 1)) return false;
  let begun = 0;
  for (let at = run.from + 1; at < run.to; at += 1) {
    const isNew =
      has([grammar.determiners, grammar.subjects], tokens, at) && !isSmallWord(at - 1, tokens, words);
    if (isNew) begun += 1;
  }
  // "On Mondays we | should": what begins with when and where it is has one subject more.
  return begun === 0 || (begun === 1 && has([grammar.prepositions, grammar.adverbs], tokens, run.from));
}

function isSmallWord(at: number, tokens: readonly Token[], { grammar, people }: LanguageWords): boolean {
  const { determiners, prepositions, quantifiers, adverbs, subjects } = grammar;
  const isPronoun = has([subjects, people.somebody], tokens, at);
  return has([determiners, prepositions, quantifiers, adverbs], tokens, at) && !isPronoun;
}

function isNoun(at: number, tokens: readonly Token[], { grammar, people }: LanguageWords): boolean {
  const { determiners, quantifiers, subjects, relatives } = grammar;
  return (
    has(
      [determiners, quantifiers, subjects, relatives, people.somebody, people.nobody, people.groups],
      tokens,
      at,
    ) || isPerson(whoIs(tokens, at, people))
  );
}

function has(lists: readonly ReadonlySet<string>[], tokens: readonly Token[], at: number): boolean {
  return lists.some((list) => list.has(tokens[at]?.word ?? ""));
}
