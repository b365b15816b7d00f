import { belowBest } from "../../../score/below-best.ts";
import { shellWords } from "../../../shell-words.ts";
import { defineGoalRule } from "../../define-rule.ts";

const BACK = (best: string): string =>
  `standards:\n  return-visit: { measure: working days until we are back, at-most: 5, best: { ${best} } }`;

/** `drift/below-best` */
export const driftBelowBest = defineGoalRule(
  {
    id: "drift/below-best",
    severity: "info",
    idea: "eroding",
    fires: "a standard is looser than its own best, and that was reached on three days or more",
    leaves: "It proposes and never tightens: whether a best can be promised is for people to say.",
    why: "What was reached three times can be done. A standard that stays behind it lets everybody keep the easier number.",
    bad: [
      {
        says: "One day, three times.",
        keys: { standards: BACK("value: 1, held: [2026-09-03, 2026-10-01, 2026-11-05]") },
      },
    ],
    good: [
      {
        says: "Reached twice so far.",
        keys: { standards: BACK("value: 1, held: [2026-09-03, 2026-10-01]") },
      },
      {
        says: "What is promised is the best.",
        keys: { standards: BACK("value: 5, held: [2026-09-03, 2026-10-01, 2026-11-05]") },
      },
      {
        says: "One day that is written down three times.",
        keys: { standards: BACK("value: 1, held: [2026-09-03, 2026-09-03, 2026-09-03]") },
      },
    ],
  },
  (goal, report) => {
    for (const { standard, value, best, held } of belowBest(goal.standards))
      report({
        message: `${standard.id} asks for ${value}, and ${best} was reached on ${held.length} days, last on ${held.at(-1)}; do you want to promise it?`,
        span: standard.valueSpan ?? standard.idSpan,
        suggestion: `${shellWords(["score", "amend", goal.id, "--standard", `${standard.id}=${best}`])} --because "what made it possible"`,
      });
  },
);
