import { placeForMissing, writtenIn } from "../../../score/section-text.ts";
import { defineGoalRule } from "../../define-rule.ts";

/** `feel/missing` */
export const feelMissing = defineGoalRule(
  {
    id: "feel/missing",
    severity: "error",
    idea: "score",
    fires:
      "no section says how it must feel, or nothing stands in it but headings, comments and placeholders",
    why: "A score without the feeling is a procedure. How it must feel for the customer is the part that people play from, and the part that is lost first.",
    bad: [
      { says: "The section is not there.", sections: { "How it must feel": null } },
      { says: "Only a comment stands in it.", sections: { "How it must feel": "<!-- ask Dana -->" } },
      { says: "Only a placeholder stands in it.", sections: { "How it must feel": "[insert feeling here]" } },
    ],
    good: [
      {
        says: "One sentence is enough to begin with.",
        sections: { "How it must feel": "Reassured that it is finished, not abandoned." },
      },
      {
        says: "The heading may be put another way.",
        sections: { "How it must feel": null, "How it feels": "Like somebody competent is on the way." },
      },
    ],
  },
  (goal, report) => {
    if (writtenIn(goal.document, "feel") !== "") return;
    report({
      message: "nothing here says how it must feel for the customer",
      span: placeForMissing(goal.document),
      suggestion: `## ${goal.document.headingOf("feel")}`,
    });
  },
);
