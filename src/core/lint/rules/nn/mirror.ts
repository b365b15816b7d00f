import { wordsOf } from "../../../language/languages.ts";
import { mirrorsIn } from "../../../score/mirrored.ts";
import { shellWords } from "../../../shell-words.ts";
import { defineGoalRule } from "../../define-rule.ts";

const BOTH = (always: string, never: string) => ({
  always: `always:\n  ring-back: ${always}`,
  never: `never:\n  no-ring: ${never}`,
});

/** `nn/mirror` */
export const nnMirror = defineGoalRule(
  {
    id: "nn/mirror",
    severity: "info",
    idea: "non-negotiables",
    needsWords: ({ mirrors }) => mirrors,
    fires:
      "a never is only the negation of an always of the goal, or begins with fail to, forget to, omit to, neglect to",
    why: "A never earns its place by naming the temptation: what somebody would do instead, in a hurry, with a queue. The mirror of an always uses up one of the two or three lines that are remembered.",
    bad: [
      {
        says: "The always, turned round.",
        keys: BOTH("Ring the patient back the evening after an extraction", "Fail to ring the patient back"),
      },
      {
        says: "Its limit, turned round.",
        keys: BOTH(
          "Answer every letter within 5 working days",
          "Take longer than 5 working days to answer a letter",
        ),
      },
      {
        says: "An always in disguise.",
        keys: { never: "never:\n  allergens: Forget to name the allergens on a plate" },
      },
    ],
    good: [
      {
        says: "What tempts us, and what the always does not say.",
        keys: BOTH(
          "Ring the patient back the evening after an extraction",
          "Leave it to the patient to ring when it still bleeds",
        ),
      },
      {
        says: "Another act with the same things.",
        keys: BOTH("Show the old part to the customer", "Take the old part away with us"),
      },
    ],
  },
  (goal, report, { config }) => {
    const words = wordsOf(config.language);
    if (words === undefined) return;
    for (const { never, always } of mirrorsIn(goal, config.language, words)) {
      report({
        message:
          always === undefined
            ? "this is an always turned round; what would somebody do instead, in a hurry? That is the never"
            : `this only says that ${always.id} is not done; what would somebody do instead, in a hurry? That is the never`,
        span: never.span,
        suggestion: `score amend ${shellWords([goal.id, "--change", `${never.id}=…`])}`,
      });
    }
  },
);
