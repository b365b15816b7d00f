import { placeForMissing, writtenIn } from "../../../score/section-text.ts";
import { defineGoalRule } from "../../define-rule.ts";

/** `happen/missing` */
export const happenMissing = defineGoalRule(
  {
    id: "happen/missing",
    severity: "warning",
    idea: "score",
    fires: "a goal says how it must feel, and not what has to happen",
    why: "Workability comes before look and feel: nobody feels looked after while the tap still drips.",
    bad: [
      {
        says: "The feeling is there; what brings it about is not.",
        sections: { "What has to happen": null },
      },
    ],
    good: [
      {
        says: "Outcomes, with somebody who sees to them.",
        sections: { "What has to happen": "Dana knows by noon which jobs need a second look." },
      },
    ],
  },
  (goal, report) => {
    if (writtenIn(goal.document, "happen") !== "" || writtenIn(goal.document, "feel") === "") return;
    report({
      message: "how it must feel is here, but nothing says what has to happen for that",
      span: placeForMissing(goal.document),
      suggestion: `## ${goal.document.headingOf("happen")}`,
    });
  },
);
