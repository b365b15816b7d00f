import { linesOf } from "../../../language/line-words.ts";
import { placeForMissing } from "../../../score/section-text.ts";
import { defineGoalRule } from "../../define-rule.ts";

/** `always/missing` */
export const alwaysMissing = defineGoalRule(
  {
    id: "always/missing",
    severity: "warning",
    idea: "non-negotiables",
    fires: "a goal has no always clause",
    why: "Two or three things that always happen give people the floor to stand on; everything else is theirs to play.",
    bad: [{ says: "Nothing is always done.", keys: { always: null } }],
    good: [
      {
        says: "One clause with its id.",
        keys: { always: "always:\n  own-name: Answer the phone with your own name and ours" },
      },
    ],
  },
  (goal, report, { config }) => {
    if (goal.always.length > 0) return;
    const { anId, always } = linesOf(config.language).stands;
    report({
      message: "nothing is always done here; what can this customer count on?",
      span: placeForMissing(goal.document),
      suggestion: `always:\n  ${anId}: ${always}`,
    });
  },
);
