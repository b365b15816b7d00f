import type { Clause } from "./clauses.ts";
import type { LanguageWords } from "./language-words.ts";
import type { Run, Token } from "./tokens.ts";
import { isPerson, whoIs } from "./who.ts";

/**
 * Tells whether a text goes on to a cause that is no person: a reason without blame, or something that stands in the
 * house still or is missing there. Whoever has found that has asked why once more.
 */
export function isAnswered(
  blame: Run,
  blames: readonly Run[],
  tokens: readonly Token[],
  clauses: readonly Clause[],
  words: LanguageWords,
): boolean {
  const own = clauses.findIndex(({ from, to }) => from <= blame.from && blame.from < to);
  const isBlaming = (clause: Clause): boolean =>
    blames.some(({ from, to }) => from < clause.to && clause.from < to);
  const others = clauses.filter((clause) => !isBlaming(clause));
  const before = clauses[own - 1];
  const { grammar } = words;
  if (grammar.results.has(clauses[own]?.opener ?? "") && before !== undefined && others.includes(before))
    return before.to - before.from > 1;
  return others.some(
    (clause) => grammar.reasons.has(clause.opener ?? "") || standsStill(clause, tokens, words),
  );
}

function standsStill(clause: Clause, tokens: readonly Token[], words: LanguageWords): boolean {
  const { answers, grammar, people, afterwards } = words;
  const run = tokens.slice(clause.from, clause.to).map(({ word }) => word);
  if (answers.missing.has(run[0] ?? "")) return true;
  const sign = run.findIndex(
    (word, at) => at > 0 && (answers.standing.has(word) || answers.lacking.has(word)),
  );
  if (sign < 0) return false;
  const small = [
    grammar.adverbs,
    grammar.passives,
    grammar.perfects,
    grammar.denials,
    afterwards.auxiliaries,
    answers.reporting,
  ];
  const subject = run.slice(0, sign).filter((word) => !small.some((list) => list.has(word)));
  const isAboutSomebody = run
    .slice(0, Math.min(sign, 4))
    .some((_, at) => isPerson(whoIs(tokens, clause.from + at, people)));
  return subject.length > 0 && !isAboutSomebody;
}
