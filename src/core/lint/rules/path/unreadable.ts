import { unreadableProblem } from "../../../document/path-problems.ts";
import { defineReadingRule } from "../../define-rule.ts";

/** `path/unreadable` */
export const pathUnreadable = defineReadingRule({
  id: "path/unreadable",
  severity: "error",
  idea: "reading",
  fires: "the system does not let a file be read",
  why: "A file that nobody checked must not pass for one that was.",
  bad: [
    {
      says: "No permission.",
      raw: { "goals/be-known.md": { problem: unreadableProblem("goals/be-known.md", "permission denied") } },
    },
  ],
  good: [
    {
      says: "Readable.",
      files: {
        "goals/be-known.md":
          "---\ngoal: Be known\nowner: Dana\nnever:\n  correct: Correct how somebody says a dish\n---\n\n# Be known\n",
      },
    },
  ],
});
