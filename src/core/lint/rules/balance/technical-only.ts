import { balanceOf } from "../../../balance/balance-of.ts";
import { placeForMissing } from "../../../score/section-text.ts";
import { shellWords } from "../../../shell-words.ts";
import { defineGoalRule } from "../../define-rule.ts";

const GOAL = (always: string, feel: string) => ({
  keys: { always: `always:\n  one: ${always}` },
  sections: { "How it must feel": feel },
});

/** `balance/technical-only` */
export const balanceTechnicalOnly = defineGoalRule(
  {
    id: "balance/technical-only",
    severity: "info",
    idea: "promise",
    needsWords: ({ relational }) => relational,
    fires:
      "nothing in the always lines or in how it must feel passes between people: no feeling, nobody met, heard or told",
    why: "Doing the job well is table stakes: the business next door does it too. What people tell their friends is how it was to be served: easy, enjoyable, human.",
    bad: [
      {
        says: "The work is right, and nobody is there.",
        ...GOAL(
          "Calibrate every scale on Monday before opening",
          "Exact to the gram, on time, and with the paperwork complete.",
        ),
      },
    ],
    good: [
      {
        says: "An always that meets somebody.",
        ...GOAL(
          "Greet each customer by the scale with today's price",
          "Exact to the gram, on time, and with the paperwork complete.",
        ),
      },
      {
        says: "A feeling.",
        ...GOAL(
          "Calibrate every scale on Monday before opening",
          "He feels sure of the weight without watching the dial.",
        ),
      },
    ],
  },
  (goal, report, { config }) => {
    if (balanceOf(goal, config) !== "technical") return;
    report({
      message:
        "this is all about the work; how do we meet the person it is for, and what makes it easy or enjoyable for them?",
      span: goal.title?.span ?? placeForMissing(goal.document),
      suggestion: `score amend ${shellWords([goal.id])} --always "…"`,
    });
  },
);
