import type { Config } from "../../config/config.ts";
import { type Feeling, feelingsIn } from "../../language/feelings-in.ts";
import type { LanguageWords } from "../../language/language-words.ts";
import { ourFeelingIn } from "../../language/our-feeling.ts";
import { phrasesIn } from "../../language/phrases-in.ts";
import type { Run } from "../../language/tokens.ts";
import { textOf } from "../../score/keys.ts";
import { plainPhrases } from "./plain-phrases.ts";
import type { Sentence } from "./sentence.ts";

/** What a sentence says of how it feels. */
export interface FeltSentence {
  readonly sentence: Sentence;
  readonly feelings: readonly Feeling[];
  /** True where a feeling shows that is not named; looked for only where somebody asks. */
  readonly isShown: boolean;
  /** Where it tells what those feel who serve. */
  readonly ours: Run | undefined;
}

const known = new WeakMap<Sentence, FeltSentence>();

/** Weighs a sentence once, however many rules ask. */
export function feltSentence(sentence: Sentence, words: LanguageWords, config: Config): FeltSentence {
  const weighed = known.get(sentence) ?? weigh(sentence, words, config);
  known.set(sentence, weighed);
  return weighed;
}

function weigh(sentence: Sentence, words: LanguageWords, config: Config): FeltSentence {
  const { tokens, passage } = sentence;
  const feelings = feelingsIn(tokens, words, plainPhrases(config.feelings, words.opened));
  // Whoever a goal is for may well say "we": then these are their feelings.
  const isForCustomers = (textOf(passage.document, "for")?.text ?? "customer") === "customer";
  const ours = isForCustomers ? ourFeelingIn(tokens, feelings, words) : undefined;
  let isShown: boolean | undefined;
  return {
    sentence,
    feelings,
    ours,
    get isShown() {
      isShown ??= shows(sentence, feelings, words);
      return isShown;
    },
  };
}

// "Nobody is made to feel like a number" shows nothing but what is denied; what is joined to it may.
function shows({ tokens }: Sentence, feelings: readonly Feeling[], words: LanguageWords): boolean {
  const denied = feelings.filter((feeling) => feeling.denied);
  const isApart = (one: Run, other: Run): boolean =>
    tokens
      .slice(Math.min(one.to, other.to), Math.max(one.from, other.from))
      .some(({ mark, word }) => mark || words.grammar.joins.has(word));
  return phrasesIn(tokens, words.feelings?.shown, words).some((run) =>
    denied.every((feeling) => isApart(run, feeling)),
  );
}
