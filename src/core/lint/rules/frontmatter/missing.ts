import { defineReadingRule } from "../../define-rule.ts";

/** `frontmatter/missing` */
export const frontmatterMissing = defineReadingRule({
  id: "frontmatter/missing",
  severity: "error",
  idea: "reading",
  fires: "a file does not begin with --- and the lines that say what it is",
  why: "A file is read strictly or not at all: a guess about what was meant would end up as a promise nobody made.",
  bad: [{ says: "No keys at all.", files: { "goals/be-known.md": "# Be known\n" } }],
  good: [
    {
      says: "Keys between two lines of ---.",
      files: {
        "goals/be-known.md":
          "---\ngoal: Be known\nowner: Dana\nnever:\n  correct: Correct how somebody says a dish\n---\n\n# Be known\n",
      },
    },
  ],
});
