import type { Config } from "../config/config.ts";
import { feelingsIn } from "../language/feelings-in.ts";
import type { LanguageWords } from "../language/language-words.ts";
import { wordsOf } from "../language/languages.ts";
import { phrasesIn } from "../language/phrases-in.ts";
import { sentencesIn } from "../lint/words/sentence.ts";
import type { Goal } from "../score/goal.ts";
import { type Passage, passagesOf } from "../score/passages.ts";
import { writtenIn } from "../score/section-text.ts";

/** What a goal's always lines and its feeling are about: something passes between people, or all of it is the work. */
export type Balance = "relational" | "technical";

/**
 * Tells what a goal is about. Nothing where it can't be told: the language has no words for it, or one of the two is not there at
 * all, and then that is what to begin with.
 */
export function balanceOf(
  goal: Pick<Goal, "document" | "always">,
  { language }: Pick<Config, "language">,
): Balance | undefined {
  const words = wordsOf(language);
  if (words?.relational === undefined || goal.always.length === 0) return undefined;
  if (writtenIn(goal.document, "feel") === "") return undefined;
  const judged = passagesOf(goal.document).filter(({ where }) => where === "always" || where === "feel");
  return judged.some((passage) => isRelational(passage, words)) ? "relational" : "technical";
}

function isRelational(passage: Passage, words: LanguageWords): boolean {
  const isAnyFeeling = passage.where === "feel";
  return sentencesIn(passage, words).some(
    ({ tokens }) =>
      phrasesIn(tokens, words.relational, words).length > 0 ||
      feelingsIn(tokens, words).some(({ sort }) => isAnyFeeling || sort === "relational"),
  );
}
