import { defineScoreRule } from "../../define-rule.ts";
import type { JudgedGoal } from "../../judged-score.ts";

const GOAL = (title: string): string =>
  `---\ngoal: ${title}\nowner: Dana\nserves: [price-you-heard]\n---\n\n# ${title}\n`;

/** `goal/id-case` */
export const goalIdCase = defineScoreRule(
  {
    id: "goal/id-case",
    severity: "error",
    idea: "score",
    fires: "two goal files have the same name but for capitals or the form of an accent",
    why: "On many computers these are one file: one goal would silently take the other's place.",
    bad: [
      {
        says: "On a Mac or on Windows there is room for one of them.",
        files: { "goals/be-known.md": GOAL("Be known"), "goals/Be-known.md": GOAL("Be known") },
      },
    ],
    good: [
      {
        says: "Different words.",
        files: { "goals/be-known.md": GOAL("Be known"), "goals/be-heard.md": GOAL("Be heard") },
      },
    ],
  },
  (score, report) => {
    const seen = new Map<string, JudgedGoal>();
    for (const goal of score.goals) {
      const folded = goal.id.normalize("NFKC").toLowerCase();
      const first = seen.get(folded);
      if (first === undefined) seen.set(folded, goal);
      else
        report(goal.document, {
          message: `this file and ${first.document.path} have the same name on many computers`,
          span: { start: 0, end: 3 },
          suggestion: "rename one of the two",
        });
    }
  },
);
