import type { Grammar } from "./language-words.ts";
import type { Run, Token } from "./tokens.ts";

/** A run of words between two marks or joining words. */
export interface Clause extends Run {
  /** The word or mark before it; nothing for the first. */
  readonly opener: string | undefined;
}

/** Splits a text where somebody else may do something, or something may be the reason of something. */
export function clausesOf(tokens: readonly Token[], grammar: Grammar): readonly Clause[] {
  const joining = [grammar.joins, grammar.results, grammar.suppositions, grammar.contents];
  return split(tokens, (at) => joins(tokens, at, grammar, joining));
}

/** Splits what was done where something else may have been done: what somebody said stays in one piece. */
export function piecesOf(tokens: readonly Token[], grammar: Grammar): readonly Clause[] {
  const relatives = new Set([...grammar.relatives].filter((word) => !grammar.contents.has(word)));
  const joining = [grammar.joins, grammar.results, relatives];
  return split(tokens, (at) => joins(tokens, at, grammar, joining));
}

function split(tokens: readonly Token[], isJoin: (at: number) => boolean): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let opener: string | undefined;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && !token.mark && !isJoin(at)) continue;
    if (at > from) clauses.push({ from, to: at, opener });
    const isKept = at === from && opener !== undefined && token?.mark === true;
    if (!isKept) opener = token?.word;
    from = at + 1;
  }
  return clauses;
}

// "So careless" and "as usual" join nothing.
function joins(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  joining: readonly ReadonlySet<string>[],
): boolean {
  const word = tokens[at]?.word ?? "";
  const after = tokens[at + 1]?.word ?? "";
  if (grammar.degrees.has(word) && grammar.passives.has(tokens[at - 1]?.word ?? "")) return false;
  if (!grammar.reasons.has(word)) return joining.some((words) => words.has(word));
  return (
    grammar.noReasons.get(word)?.has(after) !== true && grammar.reasonNeeds.get(word)?.has(after) !== false
  );
}
