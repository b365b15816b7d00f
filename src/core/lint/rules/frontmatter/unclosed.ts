import { defineReadingRule } from "../../define-rule.ts";

/** `frontmatter/unclosed` */
export const frontmatterUnclosed = defineReadingRule({
  id: "frontmatter/unclosed",
  severity: "error",
  idea: "reading",
  fires: "the front matter has no closing line of exactly ---",
  why: "A file is read strictly or not at all: a guess about what was meant would end up as a promise nobody made.",
  bad: [
    { says: "It never ends.", files: { "goals/be-known.md": "---\ngoal: Be known\n\n# Be known\n" } },
    {
      says: "Text is glued to the closing line.",
      files: { "goals/be-known.md": "---\ngoal: Be known\n---# Be known\n" },
    },
  ],
  good: [
    {
      says: "A line of its own.",
      files: {
        "goals/be-known.md":
          "---\ngoal: Be known\nowner: Dana\nnever:\n  correct: Correct how somebody says a dish\n---\n\n# Be known\n",
      },
    },
  ],
});
