import { notAFileProblem } from "../../../document/path-problems.ts";
import { defineReadingRule } from "../../define-rule.ts";

/** `path/not-a-file` */
export const pathNotAFile = defineReadingRule({
  id: "path/not-a-file",
  severity: "error",
  idea: "reading",
  fires: "a folder, pipe or device has the name of a goal file",
  why: "A link could bring a private file of this computer into a public report; so what is not a plain file inside the score is not read.",
  bad: [
    {
      says: "A folder with the name of a file.",
      raw: { "goals/be-known.md": { problem: notAFileProblem("goals/be-known.md") } },
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
