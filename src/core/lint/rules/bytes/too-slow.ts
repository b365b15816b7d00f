import { tooSlowProblem } from "../../../document/path-problems.ts";
import { defineReadingRule } from "../../define-rule.ts";

/** `bytes/too-slow` */
export const bytesTooSlow = defineReadingRule({
  id: "bytes/too-slow",
  severity: "error",
  idea: "reading",
  fires:
    "it takes longer than 10 seconds to look at one file, or than the milliseconds in SCORE_FILE_TIMEOUT",
  why: "One file must not keep anybody from hearing about the others. What nobody looked at must not pass for sound.",
  bad: [
    {
      says: "Something that no goal has.",
      raw: { "goals/be-known.md": { problem: tooSlowProblem(10_000) } },
    },
  ],
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
