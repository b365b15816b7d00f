import type { Clause } from "./clauses.ts";
import { headOf, manyFrom } from "./head-of.ts";
import type { Grammar, LanguageWords } from "./language-words.ts";
import type { Run, Token } from "./tokens.ts";
import { type Who, whoIs } from "./who.ts";

/** Who does what a verb says, and where the words for it begin; `implied` where a note leaves them out. */
export interface Subject {
  readonly who: Who | "implied";
  readonly from: number;
}

/** Finds who stands before a verb; nothing where that is only supposed or denied, or where it is done to it. */
export function subjectOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  verb: number,
  words: LanguageWords,
): Subject | undefined {
  const { grammar } = words;
  const index = clauses.findIndex(({ from, to }) => from <= verb && verb < to);
  const clause = clauses[index];
  if (clause === undefined || grammar.suppositions.has(clause.opener ?? "")) return undefined;
  const to = withoutAdverbs({ from: clause.from, to: verb }, tokens, grammar);
  const isDenied = tokens.slice(to, verb).some(({ word }) => grammar.denials.has(word));
  if (isDenied || grammar.passives.has(tokens[to - 1]?.word ?? "")) return undefined;
  const from = withoutLead({ from: clause.from, to }, tokens, grammar);
  const isRelative = grammar.relatives.has(tokens[from]?.word ?? "");
  if (from < to && !isRelative) return { who: headOf({ from, to }, tokens, words), from };
  const before = clauses[index - 1];
  if (before === undefined) return { who: "implied", from: verb };
  return from < to ? antecedent(before, tokens, words) : goingOn(before, clause.from, tokens, words);
}

function withoutAdverbs(run: Run, tokens: readonly Token[], grammar: Grammar): number {
  let to = run.to;
  while (to > run.from && isAdverb(tokens[to - 1]?.word ?? "", grammar)) to -= 1;
  return to;
}

function isAdverb(word: string, grammar: Grammar): boolean {
  return grammar.perfects.has(word) || grammar.adverbs.has(word) || grammar.adverbEnding.test(word);
}

// "Again on Friday | the waiter": when and where it was is told first.
function withoutLead(run: Run, tokens: readonly Token[], grammar: Grammar): number {
  let from = run.from;
  while (from < run.to && grammar.adverbs.has(tokens[from]?.word ?? "")) from += 1;
  if (!grammar.prepositions.has(tokens[from]?.word ?? "")) return from;
  for (let at = from + 2; at < run.to; at += 1) {
    const isOpen = grammar.prepositions.has(tokens[at - 1]?.word ?? "");
    if (!isOpen && grammar.determiners.has(tokens[at]?.word ?? "")) return at;
  }
  return run.to - 1;
}

// "…, who skipped it" is about the word before it.
function antecedent(before: Clause, tokens: readonly Token[], words: LanguageWords): Subject {
  const from = before.to - 1;
  return { who: whoIs(tokens, from, words.people), from };
}

// "… and skipped it" goes on about the one whom the clause before is about.
function goingOn(
  before: Clause,
  from: number,
  tokens: readonly Token[],
  { grammar, people }: LanguageWords,
): Subject | undefined {
  const small = [grammar.determiners, grammar.adverbs, grammar.prepositions];
  const first = manyFrom(before, tokens, grammar) ?? before.from;
  for (let at = first; at < Math.min(first + 6, before.to); at += 1) {
    if (small.some((list) => list.has(tokens[at]?.word ?? ""))) continue;
    const who = whoIs(tokens, at, people);
    if (who === "served" && !grammar.definite.has(tokens[at - 1]?.word ?? "")) return undefined;
    if (who !== "unknown") return { who, from };
  }
  return { who: "unknown", from };
}
