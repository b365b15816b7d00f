import { isAnswered } from "./answered.ts";
import { blamesIn } from "./blames.ts";
import { clausesOf } from "./clauses.ts";
import { wordsOf } from "./languages.ts";
import { type Run, tokensOf } from "./tokens.ts";
import { unquoted } from "./unquoted.ts";

/** The words of a text that make a person the cause, by their place in it. */
export interface Blame {
  readonly start: number;
  readonly end: number;
}

/** Finds where a sentence about a cause puts it on a person; nothing in a language without lists. */
export function findBlame(text: string, language: string): Blame | undefined {
  const words = wordsOf(language);
  if (words === undefined) return undefined;
  const tokens = tokensOf(unquoted(text), words.opened);
  const clauses = clausesOf(tokens, words.grammar);
  const blames = blamesIn(tokens, clauses, words);
  const first = blames
    .filter((blame) => !isAnswered(blame, blames, tokens, clauses, words))
    .reduce<Run | undefined>(
      (least, each) => (least === undefined || each.from < least.from ? each : least),
      undefined,
    );
  const [start, end] = [tokens[first?.from ?? -1]?.start, tokens[(first?.to ?? 0) - 1]?.end];
  return start === undefined || end === undefined ? undefined : { start, end };
}
