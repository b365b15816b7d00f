import { defineReadingRule } from "../../define-rule.ts";

/** `frontmatter/language` */
export const frontmatterLanguage = defineReadingRule({
  id: "frontmatter/language",
  severity: "error",
  idea: "reading",
  fires: "the front matter asks to be read as another language than YAML",
  why: "Other tools run code that stands there. Here nothing in a file is ever run.",
  bad: [{ says: "JavaScript.", files: { "goals/be-known.md": '---js\n{ goal: "Be known" }\n---\n' } }],
  good: [
    {
      says: "YAML, without a word after the ---.",
      files: {
        "goals/be-known.md":
          "---\ngoal: Be known\nowner: Dana\nnever:\n  correct: Correct how somebody says a dish\n---\n\n# Be known\n",
      },
    },
  ],
});
