import type { LanguageWords } from "../../../language/language-words.ts";
import { phrasesIn } from "../../../language/phrases-in.ts";
import { passagesOf } from "../../../score/passages.ts";
import { definePhraseRule } from "../../words/define-word-rule.ts";
import { exceptionFrom } from "../../words/exception-from.ts";
import { lineWithout } from "../../words/rewrite.ts";
import { type Sentence, sentencesIn, typedWords } from "../../words/sentence.ts";

/** `nn/conditional-promise` */
export const nnConditionalPromise = definePhraseRule(
  {
    id: "nn/conditional-promise",
    severity: "error",
    idea: "eroding",
    needsWords: ({ nonNegotiables }) => nonNegotiables?.conditions,
    where: ["always", "never", "promise"],
    lists: ({ nonNegotiables }, where) => {
      if (nonNegotiables === undefined) return undefined;
      const { convenience, unless } = nonNegotiables.conditions;
      if (where === "never") return { convenience };
      const { abilities } = nonNegotiables.escapes;
      return where === "promise" ? { convenience, unless, abilities } : { convenience, unless };
    },
    fires:
      "a promise is kept only when it suits us: when we are not busy, if time allows, budget permitting, unless we are short-staffed",
    leaves:
      "A condition of the customer's case (if it fails within a year, if we run late, when we are full). “Where possible” and “if we can” belong to nn/escape-clause, save in a promise, where only this rule looks; everything behind an “unless” in a never belongs to nn/exception-in-never.",
    why: "A word is tested exactly when keeping it costs. Who is served on the busiest day is promised the same.",
    bad: [
      {
        says: "The budget decides, not the promise.",
        keys: { always: "always:\n  home-visit: Offer a home visit, budget permitting" },
      },
      {
        says: "Who comes at noon is not greeted.",
        keys: { always: "always:\n  greet: Greet each guest at the door when we are not busy" },
      },
      {
        says: "An exception of our own convenience.",
        keys: { always: "always:\n  one-hour: Answer within the hour unless we are short-staffed" },
      },
    ],
    good: [
      {
        says: "Who gets it is said, and it is theirs.",
        keys: { always: "always:\n  home-visit: Offer a home visit to anyone who cannot climb our stairs" },
      },
      {
        says: "Busy or quiet.",
        keys: {
          always: "always:\n  greet: Greet each guest at the door within one minute, busy or quiet",
        },
      },
      {
        says: "A condition of the customer's case.",
        keys: { always: "always:\n  come-back: Come back free if it fails within a year" },
      },
      {
        says: "It costs us, and it is kept.",
        keys: { always: "always:\n  water: Offer water if we run late" },
      },
      {
        says: "What they get when it can't be done is promised as well.",
        files: {
          "promise.md":
            "---\npromise: Warm and dry by tonight if we can, and the truth within the hour if we can't\n---\n",
        },
      },
      {
        says: "A part of that promise.",
        files: {
          "promise.md":
            "---\npromise: Warm and dry by tonight if we can, and the truth within the hour if we can't\nparts:\n  tonight: Warm and dry by tonight if we can\n---\n",
        },
      },
    ],
  },
  ({ run, typed, list, sentence, words }) => {
    const { tokens, passage } = sentence;
    if (passage.where === "never" && run.from >= exceptionFrom(tokens, words)) return undefined;
    if (list === "abilities" && isAnswered(sentence, typed, words)) return undefined;
    return {
      message: `"${typed}" keeps this only when it suits us; what is promised on the day when it costs?`,
      suggestion:
        lineWithout(sentence, run) ?? "promise what is kept on the busiest day, and leave out the condition",
    };
  },
);

// "Tonight if we can, and the truth if we can't": said of a part, the whole promise may go on to the rest.
function isAnswered({ passage }: Sentence, typed: string, words: LanguageWords): boolean {
  const { grammar, nonNegotiables } = words;
  const goesOn = (said: Sentence): boolean =>
    phrasesIn(said.tokens, nonNegotiables?.escapes.abilities, words).some(
      (run) =>
        typedWords(said, run).toLowerCase() === typed.toLowerCase() &&
        said.tokens.slice(run.to).some(({ word }) => grammar.suppositions.has(word)),
    );
  return passagesOf(passage.document)
    .filter(({ where }) => where === passage.where)
    .some((each) => sentencesIn(each, words).some(goesOn));
}
