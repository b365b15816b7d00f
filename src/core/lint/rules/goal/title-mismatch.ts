import { asHeading, headingFor } from "../../../document/edits/body.ts";
import { defineGoalRule } from "../../define-rule.ts";

/** `goal/title-mismatch` */
export const goalTitleMismatch = defineGoalRule(
  {
    id: "goal/title-mismatch",
    severity: "warning",
    idea: "score",
    fixable: true,
    fires: "the heading and `goal:` differ, or there is no heading",
    why: "People read the heading and tools read the key. Where they differ, two goals are being kept.",
    bad: [
      { says: "The heading says something else.", sections: { "#": "# Fix it first time" } },
      { says: "There is no heading.", sections: { "#": "" } },
    ],
    good: [{ says: "The same words.", sections: { "#": "# Have it fixed once" } }],
  },
  (goal, report) => {
    const wanted = goal.title?.text;
    const title = goal.document.outline.title;
    if (wanted === undefined || sameWords(title?.text, wanted) || sameWords(title?.raw, wanted)) return;
    report({
      message:
        title === undefined
          ? "there is no heading with the goal's words"
          : `the heading says "${title.text}", and goal: says "${wanted}"`,
      span: title?.span ?? goal.title?.span ?? { start: 0, end: 3 },
      suggestion: `# ${asHeading(wanted)}`,
      fix: [headingFor(goal.document, wanted)],
    });
  },
);

function sameWords(a: string | undefined, b: string): boolean {
  return a?.normalize("NFC").replace(/\s+/g, " ").trim() === b.normalize("NFC").replace(/\s+/g, " ").trim();
}
