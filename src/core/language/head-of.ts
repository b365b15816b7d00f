import type { Grammar, LanguageWords } from "./language-words.ts";
import type { Run, Token } from "./tokens.ts";
import { isPerson, type Who, whoIs } from "./who.ts";

/** Tells whom the words before a verb mean: the last before whatever only says which one, "the man | from the till". */
export function headOf(run: Run, tokens: readonly Token[], words: LanguageWords): Who {
  const { grammar, people } = words;
  if (whoIs(tokens, run.from, people) === "somebody") return "somebody";
  const many = manyFrom(run, tokens, grammar);
  if (many !== undefined) {
    const who = headOf({ from: many, to: run.to }, tokens, words);
    return who === "unknown" && people.groups.has(tokens[run.to - 1]?.word ?? "") ? "person" : who;
  }
  const end = endOfHead(run, tokens, words);
  if (words.answers.reporting.has(tokens[end]?.word ?? "") && end < run.to) return "nobody";
  if (isFromOutside(run, end, tokens, words)) return "outside";
  const who = whoIs(tokens, end - 1, people);
  if (who === "name" && end - 1 > run.from) return "unknown";
  return who === "served" && !grammar.definite.has(tokens[run.from]?.word ?? "") ? "nobody" : who;
}

/** Where those begin of whom one, two or all are meant: "one of | the fitters", "a member of | staff". */
export function manyFrom(run: Run, tokens: readonly Token[], grammar: Grammar): number | undefined {
  const first = grammar.determiners.has(tokens[run.from]?.word ?? "") ? run.from + 1 : run.from;
  const isMany = grammar.quantifiers.has(tokens[first]?.word ?? "") && tokens[first + 1]?.word === grammar.of;
  return isMany && first + 2 < run.to ? first + 2 : undefined;
}

// "The waiter | serving table four", "a regular | told us she".
function endOfHead(run: Run, tokens: readonly Token[], words: LanguageWords): number {
  const { grammar, people, answers } = words;
  for (let at = run.from + 1; at < run.to; at += 1) {
    const word = tokens[at]?.word ?? "";
    if ([grammar.prepositions, grammar.relatives, answers.reporting].some((list) => list.has(word)))
      return at;
    if (grammar.doing.test(word) && isPerson(whoIs(tokens, at - 1, people))) return at;
  }
  return run.to;
}

// "The supplier's driver", "the driver | from the supplier".
function isFromOutside(run: Run, end: number, tokens: readonly Token[], words: LanguageWords): boolean {
  const { grammar, people } = words;
  const isOutside = (at: number): boolean => people.outside.has(tokens[at]?.word ?? "");
  for (let at = run.from; at < end; at += 1)
    if (tokens[at]?.word === grammar.owner && isOutside(at - 1)) return true;
  if (!grammar.origins.has(tokens[end]?.word ?? "")) return false;
  return [end + 1, end + 2, end + 3].some((at) => at < run.to && isOutside(at));
}
