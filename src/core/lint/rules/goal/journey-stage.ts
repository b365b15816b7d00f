import { stagesIn } from "../../../language/stages-in.ts";
import { phrasesOfWordings } from "../../../language/wording.ts";
import { defineWordRule } from "../../words/define-word-rule.ts";
import { isListed } from "../../words/is-listed.ts";
import { wholeOptions } from "../../words/rule-options.ts";
import { typedWords } from "../../words/sentence.ts";

/** `goal/journey-stage` */
export const goalJourneyStage = defineWordRule(
  {
    id: "goal/journey-stage",
    severity: "error",
    idea: "score",
    needsWords: ({ goals }) => goals?.stages,
    where: ["title"],
    options: wholeOptions,
    needs: ({ goals }) => goals && [phrasesOfWordings(goals.stages.names)],
    fires: "the title of a goal is made of nothing but stages of a journey, departments and processes",
    why: "Goals are what customers try to achieve, not stages or departments. A stage has no end at which somebody is glad, and nobody who wants it.",
    bad: [
      { says: "A stage.", keys: { goal: "goal: Onboarding" } },
      { says: "A process, and one of ours.", keys: { goal: "goal: Complaint handling process" } },
      { says: "A department.", keys: { goal: "goal: Front of house" } },
    ],
    good: [
      {
        says: "What they want to have at the end of it.",
        keys: { goal: "goal: Get my first invoice out of the door on day one" },
      },
      {
        says: "What somebody wants who complains.",
        keys: { goal: "goal: Be believed when I say something is wrong" },
      },
      {
        says: "The words of a stage, in a sentence that a guest would say.",
        keys: { goal: "goal: Check in when I land at midnight" },
      },
      {
        says: "No verb, and still what somebody wants.",
        keys: { goal: "goal: My money back without an argument" },
      },
    ],
  },
  function* (sentence, words, { except }) {
    const { tokens } = sentence;
    const stages = stagesIn(tokens, words);
    if (stages === undefined) return;
    const run = { from: 0, to: tokens.length };
    if (isListed(typedWords(sentence, run), except)) return;
    yield {
      run,
      message: `"${typedWords(sentence, run)}" is a part of our work; what is somebody trying to achieve there, in their words?`,
      ...(stages.instead !== undefined && {
        suggestion: `a goal that may stand behind it: ${stages.instead}`,
      }),
    };
  },
);
