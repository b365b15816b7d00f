import { insteadOf } from "../../../language/instead-of.ts";
import { phrasesOfWordings } from "../../../language/wording.ts";
import { definePhraseRule } from "../../words/define-word-rule.ts";
import { sinceMark } from "../../words/since-mark.ts";

/** `happen/keystroke` */
export const happenKeystroke = definePhraseRule(
  {
    id: "happen/keystroke",
    severity: "warning",
    idea: "score",
    needsWords: ({ happenings }) => happenings?.keystrokes,
    where: ["happen"],
    lists: (words) => words.happenings && { keystrokes: phrasesOfWordings(words.happenings.keystrokes) },
    fires: "what has to happen tells what to do at a screen, with a form, in a system of some name",
    why: "What has to happen, not what to do: a score survives a change of tool, a list of keystrokes does not. Link the procedure, and say what it is for.",
    bad: [
      { says: "Keystrokes.", sections: { "What has to happen": "Open the CRM and click on New Case." } },
      {
        says: "A form.",
        sections: { "What has to happen": "Fill in the form with the customer's postcode." },
      },
      {
        says: "A system by its name.",
        sections: { "What has to happen": "Whoever takes the call logs it in Salesforce." },
      },
    ],
    good: [
      {
        says: "What is true when it is done.",
        sections: { "What has to happen": "The next person to speak to them already knows what happened." },
      },
      {
        says: "What it is for.",
        sections: { "What has to happen": "We know where they live before the van leaves." },
      },
      {
        says: "No keystroke: a door.",
        sections: { "What has to happen": "Open the door before they have to knock." },
      },
      {
        says: "What they are spared.",
        sections: { "What has to happen": "Nobody has to fill in a form while they are in pain." },
      },
      {
        says: "What their own customers ask for, let stand in score.yaml.",
        sections: { "What has to happen": "Upload the pictures the same night." },
        files: {
          "score.yaml": "name: Tidewell\nrules:\n  happen/keystroke: [warning, { except: [upload the] }]\n",
        },
      },
    ],
  },
  ({ run, typed, sentence, words }) => {
    const { tokens } = sentence;
    const spared = [words.grammar.denials, words.happenings?.spared];
    const before = sinceMark(tokens, run.from);
    if (tokens.slice(before.from, before.to).some(({ word }) => spared.some((list) => list?.has(word))))
      return undefined;
    const instead = insteadOf(tokens, run, words.happenings?.keystrokes ?? [], words);
    return {
      message: `"${typed}" is how it is done today; what has to have happened when it is done?`,
      ...(instead !== undefined && { suggestion: `say ${instead}` }),
    };
  },
);
