import { clausesOf } from "../../language/clauses.ts";
import type { LanguageWords } from "../../language/language-words.ts";
import { clauseBefore } from "../../language/own-act.ts";
import { phrasesIn } from "../../language/phrases-in.ts";
import type { Run, Token } from "../../language/tokens.ts";

/** What puts it on those who are served, and how it does that. */
export interface CustomerBlame extends Run {
  readonly how: "labels" | "acts" | "faults";
}

/**
 * Finds where a sentence blames those who are served. What is only supposed, asked or denied is no blame, and neither is a
 * sentence that tells our part in it as well. `isTheirs` where a
 * pronoun can mean nobody else, `isCause` where the sentence says why something went wrong.
 */
export function customerBlamesIn(
  tokens: readonly Token[],
  words: LanguageWords,
  { isTheirs = false, isCause = false } = {},
): readonly CustomerBlame[] {
  const lists = words.nonNegotiables?.customerBlames;
  if (lists === undefined) return [];
  const found = (how: "labels" | "faults"): readonly CustomerBlame[] =>
    phrasesIn(tokens, lists[how], words).map((run) => ({ ...run, how }));
  const acts = [
    ...phrasesIn(tokens, lists.acts, words),
    ...(isTheirs ? phrasesIn(tokens, lists.theirActs, words) : []),
    ...(isCause ? phrasesIn(tokens, lists.slips, words) : []),
  ];
  const told = acts
    .filter((run) => !isOpen(run, tokens, words))
    .map((run) => ({ ...run, how: "acts" as const }));
  const blames: readonly CustomerBlame[] = [...found("labels"), ...found("faults"), ...told];
  if (blames.length === 0) return blames;
  return blames
    .filter((blame) => !isDenied(blame, tokens, words) && !isShared(blame, tokens, words))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

// "If a guest did not read the sign", "ask why they".
function isOpen({ from }: Run, tokens: readonly Token[], words: LanguageWords): boolean {
  const { suppositions, questions } = words.grammar;
  const before = clauseBefore(tokens, from, words);
  return tokens.slice(before.from, from).some(({ word }) => suppositions.has(word) || questions.has(word));
}

function isDenied({ from, how }: CustomerBlame, tokens: readonly Token[], words: LanguageWords): boolean {
  const before = clauseBefore(tokens, from, words);
  const isSupposed = ({ word }: Token): boolean =>
    words.grammar.denials.has(word) || (how === "faults" && words.grammar.suppositions.has(word));
  return tokens.slice(before.from, from).some(isSupposed);
}

// "… and nobody had told them", "… because our form asks for both".
function isShared(blame: Run, tokens: readonly Token[], words: LanguageWords): boolean {
  const ours = words.nonNegotiables?.customerBlames.ours;
  return clausesOf(tokens, words.grammar).some(
    ({ from, to }) =>
      (to <= blame.from || from >= blame.to) &&
      ours?.has(tokens[from]?.word ?? "") === true &&
      !words.grammar.prepositions.has(tokens[from + 1]?.word ?? ""),
  );
}
