import { isByTheWay } from "../../../language/own-act.ts";
import { definePhraseRule } from "../../words/define-word-rule.ts";
import { tellsWhy } from "../../words/tells-why.ts";

/** `nn/vague-quantity` */
export const nnVagueQuantity = definePhraseRule(
  {
    id: "nn/vague-quantity",
    severity: "warning",
    idea: "non-negotiables",
    needsWords: ({ nonNegotiables }) => nonNegotiables?.quantities,
    where: ["always", "never"],
    lists: ({ nonNegotiables }) => nonNegotiables && { quantities: nonNegotiables.quantities },
    fires:
      "nobody can count how much or how often: regularly, from time to time, sufficient, several, as often as possible",
    leaves:
      "What is asked (how often the pain comes), what may be as often as a customer likes, and regulars and their usual. “Within a few days” belongs to nn/vague-time, and “too many” in a never to nn/exception-in-never.",
    why: "Customers expect predictability. Two people who keep this line to the letter do it differently, and both are right.",
    bad: [
      {
        says: "How often is regularly?",
        keys: { always: "always:\n  update: Update the client regularly while their accounts are open" },
      },
      {
        says: "Who says what is sufficient?",
        keys: { always: "always:\n  spares: Carry sufficient spares for common repairs" },
      },
      {
        says: "In a never as well.",
        keys: { never: "never:\n  alone: Leave a new guest alone several times" },
      },
    ],
    good: [
      {
        says: "Every Friday.",
        keys: { always: "always:\n  update: Update the client every Friday while their accounts are open" },
      },
      {
        says: "A list that somebody can check.",
        keys: { always: "always:\n  spares: Carry the 20 parts on the van list on every job" },
      },
      {
        says: "A regular is somebody.",
        keys: {
          always: "always:\n  usual: Write down a regular's usual the second time they order it",
        },
      },
      {
        says: "How often is what we ask.",
        keys: { always: "always:\n  pain: Ask how often the pain comes" },
      },
    ],
  },
  ({ run, typed, sentence, words }) => {
    if (tellsWhy(sentence, words) || isByTheWay(sentence.tokens, run.from, words)) return undefined;
    return {
      message: `"${typed}" means something else to each of us; how many, how often, or which?`,
      suggestion: `say what can be counted: ${words.lines.examples.counted}`,
    };
  },
);
