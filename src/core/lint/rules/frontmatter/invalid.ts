import { defineReadingRule } from "../../define-rule.ts";

/** `frontmatter/invalid` */
export const frontmatterInvalid = defineReadingRule({
  id: "frontmatter/invalid",
  severity: "error",
  idea: "reading",
  fires: "the front matter cannot be read as lines of the form `key: value`",
  why: "A file is read strictly or not at all: a guess about what was meant would end up as a promise nobody made.",
  bad: [
    {
      says: "A bracket that is not closed.",
      files: { "goals/be-known.md": "---\ngoal: Be known\nserves: [price-you-heard\n---\n" },
    },
    {
      says: "A tab indents.",
      files: { "goals/be-known.md": "---\ngoal: Be known\nalways:\n\tgreet: Look up\n---\n" },
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
