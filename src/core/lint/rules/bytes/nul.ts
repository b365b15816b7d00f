import { defineReadingRule } from "../../define-rule.ts";

/** `bytes/nul` */
export const bytesNul = defineReadingRule({
  id: "bytes/nul",
  severity: "error",
  idea: "reading",
  fires: "a file contains a NUL byte",
  why: "A text with a NUL byte is damaged, or no text.",
  bad: [
    {
      says: "Damaged.",
      files: {
        "goals/be-known.md":
          "---\ngoal: Be known\nowner: Dana\nnever:\n  correct: Correct how somebody says a dish\n---\n\n# Be\u0000known\n",
      },
    },
  ],
  good: [
    {
      says: "Whole.",
      files: {
        "goals/be-known.md":
          "---\ngoal: Be known\nowner: Dana\nnever:\n  correct: Correct how somebody says a dish\n---\n\n# Be known\n",
      },
    },
  ],
});
