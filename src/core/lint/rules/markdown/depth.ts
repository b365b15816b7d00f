import { defineReadingRule } from "../../define-rule.ts";

/** `markdown/depth` */
export const markdownDepth = defineReadingRule({
  id: "markdown/depth",
  severity: "error",
  idea: "reading",
  fires: "the Markdown nests or repeats more than can be read safely",
  why: "One hostile file must not keep the others from being read.",
  bad: [
    {
      says: "Lists in lists.",
      files: { "goals/be-known.md": `---\ngoal: Be known\n---\n\n${"- ".repeat(1_000)}\n` },
    },
  ],
  good: [
    {
      says: "Two levels.",
      files: {
        "goals/be-known.md":
          "---\ngoal: Be known\nowner: Dana\nnever:\n  correct: Correct how somebody says a dish\n---\n\n# Be known\n\n## What has to happen\n\n- One\n  - Two\n",
      },
    },
  ],
});
