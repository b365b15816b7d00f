import { defineReadingRule } from "../../define-rule.ts";

/** `merge/conflict-left` */
export const mergeConflictLeft = defineReadingRule({
  id: "merge/conflict-left",
  severity: "error",
  idea: "mending",
  fires: "Git's conflict marks were left in a file: two people amended this goal at once",
  why: "Both meant well, and one of the two promises is about to be lost. Decide together which words stand.",
  bad: [
    {
      says: "Two versions.",
      files: {
        "goals/be-known.md":
          "---\ngoal: Be known\nnever:\n<<<<<<< HEAD\n  correct: Correct how somebody says a dish\n=======\n  correct: Correct how a guest says a name\n>>>>>>> theirs\n---\n\n# Be known\n",
      },
    },
  ],
  good: [
    {
      says: "One version.",
      files: {
        "goals/be-known.md":
          "---\ngoal: Be known\nowner: Dana\nnever:\n  correct: Correct how somebody says a dish\n---\n\n# Be known\n",
      },
    },
  ],
});
