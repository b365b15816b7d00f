import { isOwnAct } from "../../../language/own-act.ts";
import { definePhraseRule } from "../../words/define-word-rule.ts";
import { exceptionFrom } from "../../words/exception-from.ts";
import { lineWithout } from "../../words/rewrite.ts";
import { tellsWhy } from "../../words/tells-why.ts";

/** `nn/escape-clause` */
export const nnEscapeClause = definePhraseRule(
  {
    id: "nn/escape-clause",
    severity: "error",
    idea: "non-negotiables",
    needsWords: ({ nonNegotiables }) => nonNegotiables?.escapes,
    where: ["always", "never"],
    lists: ({ nonNegotiables }, where) => {
      if (nonNegotiables === undefined) return undefined;
      const { gaps, abilities, unless, adverbs } = nonNegotiables.escapes;
      return where === "never" ? { gaps, abilities, adverbs } : { gaps, abilities, unless, adverbs };
    },
    fires:
      "a line leaves a gap that fits every case: where possible, as appropriate, if we can, usually, under normal circumstances",
    leaves:
      "What is promised where it isn't possible (if that is not possible, say so before noon), and what a customer usually does. “If time allows” belongs to nn/conditional-promise, “as soon as possible” to nn/vague-time, “as often as possible” to nn/vague-quantity, and everything behind an “unless” in a never to nn/exception-in-never.",
    why: "A guardrail with a gap is no guardrail: whoever is in a hurry goes through the gap.",
    bad: [
      {
        says: "Who says what is possible?",
        keys: { always: "always:\n  informed: Keep the customer informed where possible" },
      },
      {
        says: "Which circumstances are normal?",
        keys: { always: "always:\n  deposit: Return the deposit within 5 days under normal circumstances" },
      },
      {
        says: "Usually is not always.",
        keys: { always: "always:\n  day-before: We usually ring the day before" },
      },
      {
        says: "Whose discretion?",
        keys: { always: "always:\n  refund: Refund the night at the manager's discretion" },
      },
    ],
    good: [
      {
        says: "Every Friday, possible or not.",
        keys: { always: "always:\n  informed: Tell the customer every Friday where their job stands" },
      },
      {
        says: "A clock that begins with something.",
        keys: { always: "always:\n  deposit: Return the deposit within 5 days of the keys coming back" },
      },
      {
        says: "What happens where it isn't possible is promised.",
        keys: { always: "always:\n  by-noon: If that is not possible, say so before noon" },
      },
      {
        says: "What a guest usually does is theirs.",
        keys: { always: "always:\n  usual: Write down what the guest usually drinks" },
      },
      {
        says: "As often as they need.",
        keys: { always: "always:\n  repeat: Repeat the answer as often as needed" },
      },
    ],
  },
  ({ run, typed, list, sentence, words }) => {
    const { tokens, passage } = sentence;
    if (passage.where === "never" && run.from >= exceptionFrom(tokens, words)) return undefined;
    if (list === "adverbs" && (tellsWhy(sentence, words) || !isOwnAct(tokens, run.from, words)))
      return undefined;
    return {
      message: `"${typed}" leaves a gap that fits every case; when exactly is this not done, and what is done then?`,
      suggestion:
        lineWithout(sentence, run) ??
        "say what is done every time, and put the rare case into a line of its own",
    };
  },
);
