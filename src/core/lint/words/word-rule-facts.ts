import type * as z from "zod/mini";
import type { Config, RuleOptions } from "../../config/config.ts";
import type { LanguageWords } from "../../language/language-words.ts";
import type { Where } from "../../score/where.ts";
import type { RuleFacts } from "../define-rule.ts";

/** What a rule of words says of itself: also in which contexts it looks. */
export interface WordRuleFacts<Options extends RuleOptions> extends RuleFacts {
  readonly needsWords: NonNullable<RuleFacts["needsWords"]>;
  readonly where: readonly Where[] | "any";
  readonly options?: Options;
}

/** Finds something in what a rule of words looks at, by the words of its language and what score.yaml chose. */
export type Find<Subject, Options extends RuleOptions, Found> = (
  subject: Subject,
  words: LanguageWords,
  options: z.output<Options>,
  config: Config,
) => Iterable<Found>;
