import type { LanguageWords } from "../../../language/language-words.ts";
import { clauseBefore } from "../../../language/own-act.ts";
import type { Token } from "../../../language/tokens.ts";
import { definePhraseRule } from "../../words/define-word-rule.ts";

/** `nn/control-language` */
export const nnControlLanguage = definePhraseRule(
  {
    id: "nn/control-language",
    severity: "warning",
    idea: "score",
    needsWords: ({ nonNegotiables }) => nonNegotiables?.threats,
    where: ["always", "never", "believe"],
    lists: ({ nonNegotiables }) => nonNegotiables && { threats: nonNegotiables.threats },
    fires:
      "people are threatened or policed into it: mandatory, failure to comply, disciplinary, zero tolerance, calls are monitored",
    leaves:
      "A never that leaves just that undone (punish somebody who owns up), what is only told to a customer (which vaccines are compulsory), and what is denied (no script is mandatory here).",
    why: "Beliefs call forth the behaviour; rules that need policing call forth the police. Design it so that it works without.",
    bad: [
      {
        says: "A threat stands where the reason could.",
        keys: {
          always: "always:\n  greeting: Failure to comply with the greeting is a disciplinary matter",
        },
      },
      { says: "An order.", keys: { always: "always:\n  script: Use of the script is mandatory" } },
      {
        says: "A belief in fear.",
        sections: { "What we believe": "Staff need to be policed." },
      },
    ],
    good: [
      {
        says: "Why we do it.",
        sections: {
          "What we believe": "We greet people by name because being remembered is why they come back.",
        },
      },
      {
        says: "Everybody may guard it.",
        keys: { always: "always:\n  stop: Anyone here can stop a job that breaks our promise" },
      },
      {
        says: "A team of many trades.",
        keys: {
          always: "always:\n  first-day: A multi-disciplinary team meets the family on the first day",
        },
      },
      {
        says: "Punishing is what is never done.",
        keys: { never: "never:\n  owns-up: Punish somebody who owns up to a mistake" },
      },
    ],
  },
  ({ run, typed, list, sentence, words }) => {
    const { tokens, passage } = sentence;
    if (list !== "also" && passage.where === "never" && !isThreat(tokens, run.from, words)) return undefined;
    if (list !== "also" && isOnlyTold(tokens, run.from, words)) return undefined;
    const isWhich = words.grammar.relatives.has(tokens[run.from - 1]?.word ?? "");
    if (list !== "also" && passage.where === "believe" && isWhich) return undefined;
    return {
      message: `"${typed}" makes people do it out of fear; why does it matter to a customer, and how would it work without policing?`,
      suggestion: `say what it does for a customer: ${words.lines.examples.dueToBelief}`,
    };
  },
);

// In a never, what is left undone may be just this; a threat is added behind it, or said of it.
function isThreat(tokens: readonly Token[], at: number, { grammar }: LanguageWords): boolean {
  const isAdded = tokens.slice(0, at).some(({ mark }) => mark);
  return (
    isAdded ||
    grammar.passives.has(tokens[at]?.word ?? "") ||
    grammar.passives.has(tokens[at - 1]?.word ?? "")
  );
}

// "Show where smoking is forbidden", "no script is mandatory here".
function isOnlyTold(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  const { telling, denials } = words.grammar;
  const { from } = clauseBefore(tokens, at, words);
  const near = [from, at - 3, at - 2, at - 1].filter((each) => each >= from && each < at);
  const isDenied = near.some((each) => denials.has(tokens[each]?.word ?? ""));
  return isDenied || (from < at && telling.has(tokens[from]?.word ?? ""));
}
