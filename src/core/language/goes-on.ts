import type { Clause } from "./clauses.ts";
import type { LanguageWords } from "./language-words.ts";
import type { Token } from "./tokens.ts";
import { isPerson, runsFrom, whoIs, worksHere } from "./who.ts";

/** Tells whether a piece is no more than the rest of the piece before: "… and the waiters", "…, time and place". */
export function onlyGoesOn(
  piece: Clause,
  isReminded: boolean,
  tokens: readonly Token[],
  words: LanguageWords,
): boolean {
  const { grammar, afterwards } = words;
  const opener = piece.opener ?? "";
  if (opener !== "," && !grammar.joins.has(opener) && !grammar.relatives.has(opener)) return false;
  const run = tokens.slice(piece.from, piece.to).map(({ word }) => word);
  if (run.some((word) => tells(word, words))) return false;
  if (isOnlyPeople(piece, tokens, words)) return true;
  if (run.length > 3 || grammar.determiners.has(run[0] ?? "")) return false;
  if (isReminded || grammar.prepositions.has(run[0] ?? "")) return true;
  const given = [afterwards.gifts, afterwards.treats, afterwards.goods, afterwards.expenses];
  return run.some((word) => given.some((list) => list.has(word)));
}

function tells(word: string, { afterwards, answers }: LanguageWords): boolean {
  const lists = [afterwards.verbs, afterwards.lasting, answers.standing, afterwards.fresh];
  return afterwards.verbEnding.test(word) || lists.some((list) => list.has(word));
}

function isOnlyPeople(piece: Clause, tokens: readonly Token[], words: LanguageWords): boolean {
  const isOne = (at: number): boolean =>
    isPerson(whoIs(tokens, at, words.people)) || worksHere(tokens, at, words.people);
  return runsFrom(tokens, piece.from, words, isOne).includes(piece.to);
}
