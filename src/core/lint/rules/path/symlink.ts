import { symlinkProblem } from "../../../document/path-problems.ts";
import { defineReadingRule } from "../../define-rule.ts";

/** `path/symlink` */
export const pathSymlink = defineReadingRule({
  id: "path/symlink",
  severity: "error",
  idea: "reading",
  fires: "a file of the score is a symbolic link, or stands behind one",
  why: "A link could bring a private file of this computer into a public report; so what is not a plain file inside the score is not read.",
  bad: [
    {
      says: "A link to a file elsewhere.",
      raw: { "goals/be-known.md": { problem: symlinkProblem("goals/be-known.md") } },
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
