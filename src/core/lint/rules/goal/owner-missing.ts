import { linesOf } from "../../../language/line-words.ts";
import { defineGoalRule } from "../../define-rule.ts";

/** `goal/owner-missing` */
export const goalOwnerMissing = defineGoalRule(
  {
    id: "goal/owner-missing",
    severity: "warning",
    idea: "score",
    fires: "a goal has no owner",
    why: "The promise began in the founder's head. For each goal somebody stands in for the founder: who looks after it when it is inconvenient?",
    bad: [{ says: "Nobody looks after it.", keys: { owner: null } }],
    good: [{ says: "A first name or a role is enough.", keys: { owner: "owner: Dana" } }],
  },
  (goal, report, { config }) => {
    if (goal.owner !== undefined) return;
    report({
      message: "nobody stands in for the founder here",
      span: goal.title?.span ?? { start: 0, end: 3 },
      suggestion: `owner: ${linesOf(config.language).stands.owner}`,
    });
  },
);
