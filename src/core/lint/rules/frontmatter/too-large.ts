import { defineReadingRule } from "../../define-rule.ts";

/** `frontmatter/too-large` */
export const frontmatterTooLarge = defineReadingRule({
  id: "frontmatter/too-large",
  severity: "error",
  idea: "reading",
  fires: "the front matter is longer than 64 KB",
  why: "A file is read strictly or not at all: a guess about what was meant would end up as a promise nobody made.",
  bad: [
    {
      says: "A book between the fences.",
      files: { "goals/be-known.md": `---\n${"# more\n".repeat(10_000)}---\n` },
    },
  ],
  good: [
    {
      says: "A few lines.",
      files: {
        "goals/be-known.md":
          "---\ngoal: Be known\nowner: Dana\nnever:\n  correct: Correct how somebody says a dish\n---\n\n# Be known\n",
      },
    },
  ],
});
