import { outsideProblem } from "../../../document/path-problems.ts";
import { defineReadingRule } from "../../define-rule.ts";

/** `path/outside` */
export const pathOutside = defineReadingRule({
  id: "path/outside",
  severity: "error",
  idea: "reading",
  fires: "a path leads out of the score",
  why: "A link could bring a private file of this computer into a public report; so what is not a plain file inside the score is not read.",
  bad: [
    {
      says: "A path that leads out.",
      raw: { "goals/be-known.md": { problem: outsideProblem("goals/be-known.md") } },
    },
  ],
  good: [
    {
      says: "A plain file.",
      files: {
        "goals/be-known.md":
          "---\ngoal: Be known\nowner: Dana\nnever:\n  correct: Correct how somebody says a dish\n---\n\n# Be known\n",
      },
    },
  ],
});
