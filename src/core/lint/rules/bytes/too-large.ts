import { defineReadingRule } from "../../define-rule.ts";

/** `bytes/too-large` */
export const bytesTooLarge = defineReadingRule({
  id: "bytes/too-large",
  severity: "error",
  idea: "reading",
  fires: "a file is larger than 512 KB",
  why: "A file is read strictly or not at all: a guess about what was meant would end up as a promise nobody made.",
  bad: [{ says: "A book.", raw: { "goals/be-known.md": { bytes: new Uint8Array(600 * 1024).fill(0x61) } } }],
  good: [
    {
      says: "A page.",
      files: {
        "goals/be-known.md":
          "---\ngoal: Be known\nowner: Dana\nnever:\n  correct: Correct how somebody says a dish\n---\n\n# Be known\n",
      },
    },
  ],
});
