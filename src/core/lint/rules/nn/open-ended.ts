import type { Run } from "../../../language/tokens.ts";
import type { WordFinding } from "../../define-rule.ts";
import { definePhraseRule } from "../../words/define-word-rule.ts";
import { rewritten } from "../../words/rewrite.ts";
import type { Sentence } from "../../words/sentence.ts";

/** `nn/open-ended` */
export const nnOpenEnded = definePhraseRule(
  {
    id: "nn/open-ended",
    severity: "warning",
    idea: "score",
    needsWords: ({ nonNegotiables }) => nonNegotiables?.openEnds,
    where: ["always", "never", "happen"],
    lists: ({ nonNegotiables }) =>
      nonNegotiables && {
        always: nonNegotiables.openEnds.always,
        afterAList: nonNegotiables.openEnds.afterAList,
      },
    fires:
      "a list ends without an end: etc., and so on, and the like, and other details, …, including but not limited to",
    leaves:
      "Others who are people, “anything else” that is asked, and a kind of thing with an example of it (a soft food such as porridge).",
    why: "Someone who does not know what you know must be able to finish the list. On their first day they stop where the words stop.",
    bad: [
      { says: "And what else?", keys: { always: "always:\n  ask: Ask about allergies, diets, etc." } },
      {
        says: "What comes after the time?",
        keys: { always: "always:\n  confirm: Confirm the address, time and so on" },
      },
      {
        says: "Which ones?",
        sections: { "What has to happen": "- The clerk checks the name, the address and other details." },
      },
      { says: "Three dots.", keys: { always: "always:\n  pack: Pack plates, glasses, lamps…" } },
    ],
    good: [
      { says: "All of it.", keys: { always: "always:\n  ask: Ask about allergies and diets" } },
      {
        says: "All three.",
        keys: { always: "always:\n  confirm: Confirm the address, the time and who will be at home" },
      },
      {
        says: "The question is open, and the line is not.",
        keys: { always: "always:\n  else: Ask whether there is anything else before hanging up" },
      },
      {
        says: "Others are people.",
        sections: { "What has to happen": "- The parents and the other guests hear it together." },
      },
    ],
  },
  ({ run, typed, list, sentence, words }) => {
    const { tokens } = sentence;
    const isList = tokens.slice(0, run.from).some(({ word }) => word === ",");
    if (list === "afterAList" && !isList) return undefined;
    return {
      message: message(typed),
      suggestion: closed(sentence, run, words.nonNegotiables?.openEnds.and) ?? MODEL,
    };
  },
  { mayFindIn: ({ passage }) => /…|\.{3}/.test(passage.text), findIn: dots },
);

const MODEL = "name all of them, or the place where the whole list is kept";

function message(typed: string): string {
  return `"${typed}" leaves the rest to be guessed; could somebody on their first day finish this list?`;
}

// "Ask about allergies, diets, etc." without the end is "Ask about allergies and diets".
function closed(sentence: Sentence, { from, to }: Run, and: string | undefined): string | undefined {
  const { tokens } = sentence;
  if (tokens.slice(to).some(({ mark }) => !mark) || and === undefined) return undefined;
  const isMark = (at: number): boolean => tokens[at]?.word === ",";
  const end = isMark(from - 1) ? from - 1 : from;
  let comma = end - 1;
  while (comma > 0 && !isMark(comma)) comma -= 1;
  const isJoined = tokens.slice(comma + 1, end).some(({ word }) => word === and);
  if (comma <= 1 || isJoined) return undefined;
  const whole: Sentence = { ...sentence, tokens: tokens.slice(0, end) };
  return rewritten(whole, { from: comma, to: comma + 1 }, and);
}

// Dots behind a list end the sentence that they stand behind.
function* dots({ passage, tokens }: Sentence): Iterable<WordFinding> {
  const last = tokens.at(-1);
  const isList = tokens.some(({ word }) => word === ",");
  if (last === undefined || !isList) return;
  const [found] = /^ {0,3}(?:…|\.{3})/.exec(passage.text.slice(last.end, last.end + 6)) ?? [];
  if (found === undefined) return;
  const run = { from: tokens.length - 1, to: tokens.length };
  yield { run, message: message(`${last.word}${found.trim()}`), suggestion: MODEL };
}
