import type { LanguageWords } from "../../language/language-words.ts";
import type { PhraseList } from "../../language/phrase-list.ts";
import { readyPhrases } from "../../language/ready-phrases.ts";
import type { Token } from "../../language/tokens.ts";

/** Phrases or words that a rule goes by, as far as a language has them. */
export type Needed = PhraseList | readonly string[] | ReadonlySet<string> | undefined;

/**
 * Makes a look at whether a sentence may have something of one of some lists: true now and then for nothing, never false where
 * something stands. Without lists it is true everywhere.
 */
export function havingSome(
  lists: readonly Needed[] | undefined,
  words: LanguageWords,
): (tokens: readonly Token[]) => boolean {
  if (lists === undefined) return () => true;
  const looks = lists
    .filter((list) => list !== undefined)
    .map((list) => readyPhrases(phrasesOf(list), words).mayStandIn);
  return (tokens) => looks.some((mayStandIn) => mayStandIn(tokens));
}

function phrasesOf(list: NonNullable<Needed>): readonly string[] {
  if ("fine" in list) return list.found;
  return list instanceof Set ? [...list] : (list as readonly string[]);
}
