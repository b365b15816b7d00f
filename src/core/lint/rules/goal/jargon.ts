import { insteadOf } from "../../../language/instead-of.ts";
import { phrasesOfWordings } from "../../../language/wording.ts";
import { definePhraseRule } from "../../words/define-word-rule.ts";

/** `goal/jargon` */
export const goalJargon = definePhraseRule(
  {
    id: "goal/jargon",
    severity: "warning",
    idea: "score",
    needsWords: ({ goals }) => goals?.jargon,
    where: ["title", "feel", "promise"],
    lists: (words) => words.goals && { jargon: phrasesOfWordings(words.goals.jargon) },
    fires:
      "a goal's title, its feeling or the promise uses a word of management that a customer would not say",
    why: "A goal is written in the words of those who want it. What they would not say, they did not ask for, and whoever serves them has to guess what is meant.",
    bad: [
      {
        says: "No guest has ever met a touchpoint.",
        keys: { goal: "goal: Optimise touchpoints across the journey" },
      },
      { says: "Three words of our own.", keys: { goal: "goal: Facilitate end-to-end issue resolution" } },
      {
        says: "A feeling, in our words.",
        sections: { "How it must feel": "They feel empowered by a customer-centric experience." },
      },
    ],
    good: [
      {
        says: "In the words of somebody who waits.",
        keys: { goal: "goal: Find out what is happening without chasing" },
      },
      {
        says: "And of somebody who waited before.",
        keys: { goal: "goal: Get it fixed once, by someone I trust" },
      },
      { says: "A journey that somebody is on.", keys: { goal: "goal: Sleep through the journey" } },
      {
        says: "A word of a trade that its own customers use, let stand in score.yaml.",
        keys: { goal: "goal: Know when my SLA is at risk" },
        files: { "score.yaml": "name: Tidewell\nrules:\n  goal/jargon: [warning, { except: [SLA] }]\n" },
      },
    ],
  },
  ({ run, typed, sentence, words }) => {
    const instead = insteadOf(sentence.tokens, run, words.goals?.jargon ?? [], words);
    return {
      message: `"${typed}" is our word; what would a customer say?`,
      ...(instead !== undefined && { suggestion: `perhaps: ${instead}` }),
    };
  },
);
