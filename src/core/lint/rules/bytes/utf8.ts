import { defineReadingRule } from "../../define-rule.ts";

/** `bytes/utf8` */
export const bytesUtf8 = defineReadingRule({
  id: "bytes/utf8",
  severity: "error",
  idea: "reading",
  fires: "a file is not UTF-8",
  why: "What is misread letter by letter ends up wrong on the wall.",
  bad: [{ says: "Latin-1.", raw: { "goals/be-known.md": { bytes: Uint8Array.of(0x43, 0x61, 0x66, 0xe9) } } }],
  good: [
    {
      says: "UTF-8.",
      files: {
        "goals/be-known.md":
          "---\ngoal: Be known\nowner: Dana\nnever:\n  correct: Correct how somebody says a caf\u00e9\u2019s dish\n---\n\n# Be known\n",
      },
    },
  ],
});
