import type { LanguageWords } from "../../../language/language-words.ts";
import { phrasesIn } from "../../../language/phrases-in.ts";
import { readyPhrases } from "../../../language/ready-phrases.ts";
import type { Token } from "../../../language/tokens.ts";
import { isPerson, whoIs } from "../../../language/who.ts";
import { defineWordRule } from "../../words/define-word-rule.ts";
import { typedWords } from "../../words/sentence.ts";

/** `nn/empty-virtue` */
export const nnEmptyVirtue = defineWordRule(
  {
    id: "nn/empty-virtue",
    severity: "error",
    idea: "non-negotiables",
    needsWords: ({ nonNegotiables }) => nonNegotiables?.virtues,
    where: ["always", "never"],
    needs: ({ nonNegotiables }, _options, where) => [
      nonNegotiables?.virtues[where === "never" ? "bad" : "good"],
    ],
    fires:
      "a line is made of virtues and nothing else: be polite, provide excellent service, treat every customer with respect; or, in a never, of their opposites",
    leaves:
      "A line with any other word in it: be honest about a delay before they ask. Urgency (handle every complaint promptly) belongs to nn/vague-time.",
    why: "A line that no proposal could ever violate can send nothing back to the drawing board. Nobody would promise the opposite.",
    bad: [
      {
        says: "Who would promise to be rude?",
        keys: { always: "always:\n  polite: Be polite and professional" },
      },
      {
        says: "The same turned round.",
        keys: { never: "never:\n  bad-service: Provide bad service" },
      },
      {
        says: "Everybody's promise.",
        keys: { always: "always:\n  respect: Treat every customer with respect at all times" },
      },
      { says: "A slogan.", keys: { always: "always:\n  mile: Go the extra mile" } },
    ],
    good: [
      {
        says: "What respect is here.",
        keys: { always: "always:\n  name: Use the name the patient asked us to use" },
      },
      {
        says: "What somebody might do on a long shift.",
        keys: { never: "never:\n  overheard: Talk about one guest in front of another" },
      },
      {
        says: "Honest about what, and when.",
        keys: { always: "always:\n  delay: Be honest about a delay before they ask" },
      },
      {
        says: "A word of the same letters.",
        keys: { never: "never:\n  news: Give a patient bad news by phone" },
      },
    ],
  },
  function* (sentence, words) {
    const { tokens, passage } = sentence;
    const isNever = passage.where === "never";
    if (!isEmpty(tokens, isNever, words)) return;
    const run = { from: 0, to: tokens.length };
    yield {
      run,
      message: isNever
        ? `nobody would promise to do this: "${typedWords(sentence, run)}"; what might one of us do on a long shift, and has to leave undone?`
        : `nobody would promise the opposite of "${typedWords(sentence, run)}"; what would a customer see or hear?`,
      suggestion: isNever
        ? `name something that a reasonable colleague might be tempted to do, such as: ${words.lines.examples.vice}`
        : `name something that a customer would notice if it were missing, such as: ${words.lines.examples.virtue}`,
    };
  },
);

function isEmpty(tokens: readonly Token[], isNever: boolean, words: LanguageWords): boolean {
  const virtues = words.nonNegotiables?.virtues;
  if (virtues === undefined) return false;
  const worth = readyPhrases(isNever ? virtues.bad : virtues.good, words);
  const filler = readyPhrases(virtues.filler, words);
  let isWorth = false;
  for (let at = 0; at < tokens.length; ) {
    const said = worth.endAt(tokens, at) ?? at;
    const between = filler.endAt(tokens, at) ?? (isPerson(whoIs(tokens, at, words.people)) ? at + 1 : at);
    if (said > at && said >= between) isWorth = true;
    else if (between === at && tokens[at]?.mark !== true) return false;
    at = Math.max(said, between, at + (tokens[at]?.mark === true ? 1 : 0));
  }
  const others = [virtues.concrete, words.nonNegotiables?.times.urgent];
  return isWorth && others.every((list) => phrasesIn(tokens, list, words).length === 0);
}
