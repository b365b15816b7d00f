import { entryOf } from "../../../score/keys.ts";
import { shellWords } from "../../../shell-words.ts";
import { defineGoalRule } from "../../define-rule.ts";

/** `template/borrowed` */
export const templateBorrowed = defineGoalRule(
  {
    id: "template/borrowed",
    severity: "info",
    idea: "score",
    fires: "a goal still stands in a template's words",
    why: "These are another business's words until somebody makes them their own. Begin from what your customers already thank you for.",
    bad: [{ says: "Nobody has made it their own yet.", keys: { borrowed: "borrowed: trades" } }],
    good: [{ says: "The first amendment takes the line away.", keys: {} }],
  },
  (goal, report) => {
    if (goal.borrowed === undefined) return;
    report({
      message: `these are still the words of the "${goal.borrowed.text}" template`,
      span: entryOf(goal.document, "borrowed")?.keySpan ?? goal.borrowed.span,
      suggestion: `score amend ${shellWords([goal.id])} --because "how it is with us" --feel "…"`,
    });
  },
);
