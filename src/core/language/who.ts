import type { Grammar, LanguageWords, People } from "./language-words.ts";
import type { Token } from "./tokens.ts";

/** Who or what a word names: `served` is a customer, and `name` has the capital of one that no list knows. */
export type Who = "person" | "somebody" | "served" | "name" | "nobody" | "outside" | "thing" | "unknown";

const known = new WeakMap<Token, Who>();

/** Tells who the word at a place is, as far as lists and endings know. Each word is looked at once. */
export function whoIs(tokens: readonly Token[], at: number, people: People): Who {
  const token = tokens[at];
  if (token === undefined || token.mark) return "unknown";
  const found = known.get(token) ?? looked(token, tokens, at, people);
  known.set(token, found);
  return found;
}

function looked(token: Token, tokens: readonly Token[], at: number, people: People): Who {
  const { word } = token;
  if (people.nobody.has(word)) return "nobody";
  if (people.outside.has(word)) return "outside";
  if (people.either.has(word)) return "unknown";
  if (people.somebody.has(word)) return "somebody";
  if (people.customers.has(word)) return "served";
  if (people.persons.has(word) || people.pronouns.has(word)) return "person";
  if (isName(tokens, at, people)) return "person";
  const single = word.replace(/(?<=\p{L}{3})s$/u, "");
  if (people.things.has(word) || people.things.has(single)) return "thing";
  if (word.length > 4 && people.doer.test(word)) return "person";
  return people.namesHaveCapitals && token.capital && !people.noName.test(word) ? "name" : "unknown";
}

/** Tells whether somebody is meant, and no thing, firm or name that may be one. */
export function isPerson(who: Who): boolean {
  return who === "person" || who === "somebody" || who === "served";
}

/** Tells whether somebody is meant who works here. */
export function isStaffer(who: Who): boolean {
  return who === "person" || who === "somebody";
}

function isName(tokens: readonly Token[], at: number, people: People): boolean {
  const token = tokens[at];
  if (token?.capital !== true) return false;
  if (people.givenNames.has(token.word)) return true;
  return people.titles.has(tokens[at - 1]?.word ?? "");
}

/** Tells whether a word names one or all of those who work here. */
export function worksHere(tokens: readonly Token[], at: number, people: People): boolean {
  const word = tokens[at]?.word ?? "";
  return people.groups.has(word) || (!people.pronouns.has(word) && isStaffer(whoIs(tokens, at, people)));
}

/**
 * The ends of the runs of words that begin at a place and name something of a kind: for persons, `the new night porter`
 * and `Mrs Lane`. What stands behind a preposition or a verb belongs to no run.
 */
export function runsFrom(
  tokens: readonly Token[],
  at: number,
  { grammar, people }: LanguageWords,
  isOfKind: (at: number) => boolean,
): readonly number[] {
  const ends: number[] = [];
  for (let end = at; end < at + 5; end += 1) {
    const token = tokens[end];
    if (token === undefined || token.mark || endsRun(token.word, end > at, grammar)) break;
    if (
      grammar.determiners.has(token.word) &&
      end > at &&
      !grammar.determiners.has(tokens[end - 1]?.word ?? "")
    )
      break;
    if (people.nobody.has(token.word) && !people.groups.has(token.word)) break;
    if (isOfKind(end)) ends.push(end + 1);
  }
  return ends;
}

// "Of" joins a member to the staff.
function endsRun(word: string, isBegun: boolean, grammar: Grammar): boolean {
  if (word === grammar.of) return !isBegun;
  if (word === grammar.owner) return true;
  const small = [grammar.prepositions, grammar.relatives, grammar.passives, grammar.joins, grammar.perfects];
  return small.some((words) => words.has(word));
}
