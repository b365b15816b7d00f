import type { Blame } from "../../language/find-blame.ts";
import { wordsOf } from "../../language/languages.ts";
import { tokensOf } from "../../language/tokens.ts";
import { unquoted } from "../../language/unquoted.ts";
import { customerBlamesIn } from "./customer-blames-in.ts";

/** Finds where a sentence about a cause puts it on those who are served; nothing in a language without lists. */
export function findCustomerBlame(text: string, language: string): readonly Blame[] {
  const words = wordsOf(language);
  if (words === undefined) return [];
  const tokens = tokensOf(unquoted(text), words.opened);
  return customerBlamesIn(tokens, words, { isCause: true }).map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
}
