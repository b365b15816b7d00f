import { linesOf } from "../../../language/line-words.ts";
import { placeForMissing } from "../../../score/section-text.ts";
import { defineGoalRule } from "../../define-rule.ts";

/** `never/missing` */
export const neverMissing = defineGoalRule(
  {
    id: "never/missing",
    severity: "error",
    idea: "non-negotiables",
    fires: "the front matter has no never clause",
    why: "What we never do matters more than what we always do: it is the guardrail that can send a proposal back to the drawing board.",
    bad: [
      { says: "The list is not there.", keys: { never: null } },
      { says: "The list is empty.", keys: { never: "never: []" } },
    ],
    good: [
      {
        says: "A line that some proposal could break.",
        keys: { never: "never:\n  charge-twice: Charge for a job we have to do twice" },
      },
    ],
  },
  (goal, report, { config }) => {
    if (goal.never.length > 0) return;
    const { anId, never } = linesOf(config.language).stands;
    report({
      message: "nothing is never done here; what would make this customer tell their friends to stay away?",
      span: placeForMissing(goal.document),
      suggestion: `never:\n  ${anId}: ${never}`,
    });
  },
);
