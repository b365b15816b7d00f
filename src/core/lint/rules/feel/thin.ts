import { plainWords } from "../../../document/markdown.ts";
import { countWords } from "../../../language/count-words.ts";
import { sectionsOf } from "../../../score/goal.ts";
import { placeForMissing, writtenIn } from "../../../score/section-text.ts";
import { shellWords } from "../../../shell-words.ts";
import { defineGoalRule } from "../../define-rule.ts";

/** The fewest words that say more than a name. */
const ENOUGH = 8;

/** `feel/thin` */
export const feelThin = defineGoalRule(
  {
    id: "feel/thin",
    severity: "info",
    idea: "score",
    fires: "how it must feel is said in fewer than eight words",
    why: "People play from this part. A word or two leave everybody to hear another tune; the moment, or the reason, makes it one.",
    bad: [
      { says: "Two words.", sections: { "How it must feel": "Calm. Safe." } },
      { says: "In any language.", sections: { "How it must feel": "安心できる" } },
    ],
    good: [
      {
        says: "A feeling, and the moment it comes.",
        sections: { "How it must feel": "Calm by the end of the call: somebody competent is on the way." },
      },
      {
        says: "Where nothing is said at all, that is the finding.",
        sections: { "How it must feel": "[insert feeling here]" },
      },
    ],
  },
  (goal, report, { config }) => {
    const written = writtenIn(goal.document, "feel");
    if (written === "") return;
    const count = countWords(plainWords(written), ENOUGH, config.language);
    if (count >= ENOUGH) return;
    report({
      message: `how it must feel is said in ${count === 1 ? "one word" : `${count} words`}; in which moment does it show, or why?`,
      span: sectionsOf(goal.document, "feel")[0]?.heading ?? placeForMissing(goal.document),
      suggestion: `score amend ${shellWords([goal.id])} --feel "…"`,
    });
  },
);
