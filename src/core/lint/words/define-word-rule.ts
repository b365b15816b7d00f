import type * as z from "zod/mini";
import type { RuleOptions } from "../../config/config.ts";
import type { LanguageWords } from "../../language/language-words.ts";
import type { Run } from "../../language/tokens.ts";
import type { Where } from "../../score/where.ts";
import { defineSentenceRule, type Report, type Rule, type WordFinding } from "../define-rule.ts";
import { havingSome, type Needed } from "./having-some.ts";
import { listedIn, type PhraseLists } from "./listed-in.ts";
import { listOptions, noOptions, optionsOf } from "./rule-options.ts";
import { type Sentence, typedWords } from "./sentence.ts";
import type { Find, WordRuleFacts } from "./word-rule-facts.ts";

/** Makes a rule that judges one sentence at a time by its context. It is silent in a language without words. */
export function defineWordRule<Options extends RuleOptions = typeof noOptions>(
  facts: WordRuleFacts<Options> & {
    /** Lists without a phrase of which there is nothing to find; where there are none every sentence is looked at. */
    readonly needs?: (
      words: LanguageWords,
      options: z.output<Options>,
      where: Where,
    ) => readonly Needed[] | undefined;
  },
  find: Find<Sentence, Options, WordFinding>,
): Rule {
  const { options = noOptions, needs, ...said } = facts;
  return defineSentenceRule({ ...said, options }, (words, config, where) => {
    const chosen = optionsOf(facts.id, options, config) as z.output<Options>;
    const mayFindIn = havingSome(needs?.(words, chosen, where), words);
    return {
      mayFindIn: ({ tokens }) => mayFindIn(tokens),
      findIn: (sentence) => find(sentence, words, chosen, config),
    };
  });
}

/** What no list can say. */
interface Unlisted {
  readonly mayFindIn: (sentence: Sentence) => boolean;
  readonly findIn: (sentence: Sentence, words: LanguageWords) => Iterable<WordFinding>;
}

/** Words of a list that stand in a sentence. */
export interface FoundWords<List extends string = string> {
  readonly run: Run;
  /** As they were typed. */
  readonly typed: string;
  /** The list that has them; `also` are words that score.yaml added. */
  readonly list: List | "also";
  readonly sentence: Sentence;
  readonly words: LanguageWords;
}

/**
 * Makes a rule of lists of phrases, in the notation of `phrasesOf`; score.yaml may add to them and take out of them. What
 * no list can say is found by `unlisted`.
 */
export function definePhraseRule<List extends string>(
  facts: Omit<WordRuleFacts<typeof listOptions>, "options"> & {
    /** The lists by name, chosen by where a sentence stands. */
    readonly lists: (words: LanguageWords, where: Where) => PhraseLists<List>;
  },
  tell: (found: FoundWords<List>) => Omit<Report, "span"> | undefined,
  unlisted?: Unlisted,
): Rule {
  const { lists, ...said } = facts;
  return defineSentenceRule({ ...said, options: listOptions }, (words, config, where) => {
    const options = optionsOf(facts.id, listOptions, config);
    const here = lists(words, where);
    const isListed = havingSome(options.also.length > 0 ? undefined : Object.values(here ?? {}), words);
    return {
      mayFindIn: (sentence) => isListed(sentence.tokens) || unlisted?.mayFindIn(sentence) === true,
      *findIn(sentence) {
        let reached = 0;
        for (const { run, list } of listedIn(sentence, here, words, options)) {
          if (run.from < reached) continue;
          const told = tell({ run, typed: typedWords(sentence, run), list, sentence, words });
          if (told === undefined) continue;
          reached = run.to;
          yield { run, ...told };
        }
        if (unlisted !== undefined) yield* unlisted.findIn(sentence, words);
      },
    };
  });
}
