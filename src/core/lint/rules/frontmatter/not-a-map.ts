import { defineReadingRule } from "../../define-rule.ts";

/** `frontmatter/not-a-map` */
export const frontmatterNotAMap = defineReadingRule({
  id: "frontmatter/not-a-map",
  severity: "error",
  idea: "reading",
  fires: "the front matter is a list or a single value",
  why: "A file is read strictly or not at all: a guess about what was meant would end up as a promise nobody made.",
  bad: [{ says: "A list.", files: { "goals/be-known.md": "---\n- Be known\n---\n" } }],
  good: [
    {
      says: "Lines of the form `key: value`.",
      files: {
        "goals/be-known.md":
          "---\ngoal: Be known\nowner: Dana\nnever:\n  correct: Correct how somebody says a dish\n---\n\n# Be known\n",
      },
    },
  ],
});
