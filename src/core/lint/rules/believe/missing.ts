import { placeForMissing, writtenIn } from "../../../score/section-text.ts";
import { defineGoalRule } from "../../define-rule.ts";

/** `believe/missing` */
export const believeMissing = defineGoalRule(
  {
    id: "believe/missing",
    severity: "warning",
    idea: "score",
    fires: "no section says what we believe, or it holds only a link",
    why: "A rule tells people what to do in the cases somebody foresaw; a belief helps them in the others.",
    bad: [
      { says: "The section is not there.", sections: { "What we believe": null } },
      {
        says: "A link is no belief.",
        sections: { "What we believe": "[See the handbook](https://example.com/handbook)" },
      },
    ],
    good: [
      {
        says: "A sentence that somebody could disagree with.",
        sections: { "What we believe": "We believe a late truth costs more than an early one." },
      },
    ],
  },
  (goal, report) => {
    const words = writtenIn(goal.document, "believe").replace(
      /\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])|<?https?:\/\/\S+/g,
      "",
    );
    if (/[\p{L}\p{N}]/u.test(words)) return;
    report({
      message: "nothing here says what we believe, so nobody can judge the case that is not written down",
      span: placeForMissing(goal.document),
      suggestion: `## ${goal.document.headingOf("believe")}`,
    });
  },
);
