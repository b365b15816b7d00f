import type { LanguageWords } from "../../../language/language-words.ts";
import { isByTheWay } from "../../../language/own-act.ts";
import { phrasesIn } from "../../../language/phrases-in.ts";
import type { Run } from "../../../language/tokens.ts";
import { definePhraseRule } from "../../words/define-word-rule.ts";
import { lineWithout, rewritten } from "../../words/rewrite.ts";
import type { Sentence } from "../../words/sentence.ts";

/** `nn/vague-time` */
export const nnVagueTime = definePhraseRule(
  {
    id: "nn/vague-time",
    severity: "error",
    idea: "eroding",
    needsWords: ({ nonNegotiables }) => nonNegotiables?.times,
    where: ["always", "never", "happen"],
    lists: ({ nonNegotiables }, where) => {
      if (nonNegotiables === undefined) return undefined;
      const { urgent, endless, delays } = nonNegotiables.times;
      return where === "never" ? { endless, delays } : { urgent };
    },
    fires:
      "something is urgent and no clock says how urgent: promptly, as soon as possible, in a timely manner, at once; in a never, for ages",
    leaves:
      "Urgency beside a number, a day or an hour, “as soon as” something happens, what is to stop at once, and how soon somebody wants to know. “Within a few days” is this rule's and not nn/vague-quantity's; “too long” in a never belongs to nn/exception-in-never.",
    why: "Urgency is a standard of care. Without a number there is nothing that could erode visibly, and nothing to keep.",
    bad: [
      { says: "By when?", keys: { always: "always:\n  emails: Reply to every email promptly" } },
      {
        says: "What is possible on a Friday?",
        keys: {
          always: "always:\n  deadline: Let the client know as soon as possible when a deadline moves",
        },
      },
      {
        says: "In what has to happen as well.",
        sections: { "What has to happen": "- The office rings back swiftly after a missed call." },
      },
      {
        says: "A delay that nobody can measure.",
        keys: { never: "never:\n  wait: Keep a visitor waiting for ages" },
      },
    ],
    good: [
      {
        says: "A number.",
        keys: { always: "always:\n  emails: Reply to every email within 4 working hours" },
      },
      {
        says: "A day.",
        keys: { always: "always:\n  deadline: Tell the client the same day when a deadline moves" },
      },
      {
        says: "As soon as something happens is a clock.",
        sections: { "What has to happen": "- As soon as the lab rings, the nurse tells the patient." },
      },
      {
        says: "It stops at once, and anyone can see it.",
        keys: { always: "always:\n  raised-hand: Stop at once when the child raises a hand" },
      },
      {
        says: "How soon is the answer.",
        keys: { always: "always:\n  how-soon: Say how soon we can be there" },
      },
    ],
  },
  ({ run, typed, list, sentence, words }) => {
    const times = words.nonNegotiables?.times;
    if (
      list === "endless" &&
      (isByTheWay(sentence.tokens, run.from, words) || isTooLong(sentence, run, words))
    )
      return undefined;
    if (phrasesIn(sentence.tokens, times?.clocks, words).length > 0) return undefined;
    return {
      message: `"${typed}" has no clock; within what time can a customer count on it?`,
      suggestion:
        (list === "endless"
          ? rewritten(sentence, run, words.nonNegotiables?.exceptions.longerThan)
          : undefined) ??
        (list === "urgent" ? withClock(sentence, run, words) : undefined) ??
        "say within how many minutes, hours or days, or by which moment",
    };
  },
);

// "For too long" in a never is nn/exception-in-never's.
function isTooLong({ tokens }: Sentence, { from, to }: Run, words: LanguageWords): boolean {
  const { long } = words.nonNegotiables?.exceptions ?? {};
  return phrasesIn(tokens, long, words).some((each) => each.from < to && from < each.to);
}

// Within the line where the urgent words stand, unless they say how something is ("a prompt answer").
function withClock(sentence: Sentence, run: Run, words: LanguageWords): string | undefined {
  const { within, opensWithin } = words.nonNegotiables?.times ?? {};
  const line = lineWithout(sentence, run);
  const before = sentence.tokens[run.from - 1]?.word ?? "";
  if (within === undefined || line === undefined || words.grammar.determiners.has(before)) return undefined;
  return run.from === 0 && opensWithin !== true ? `${line} ${within}` : rewritten(sentence, run, within);
}
