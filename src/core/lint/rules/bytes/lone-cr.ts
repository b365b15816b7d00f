import { defineReadingRule } from "../../define-rule.ts";

/** `bytes/lone-cr` */
export const bytesLoneCr = defineReadingRule({
  id: "bytes/lone-cr",
  severity: "error",
  idea: "reading",
  fires: "a carriage return stands alone",
  why: "Programs disagree on whether a line ends there, so two people would read two different promises.",
  bad: [
    {
      says: "Half a line ending.",
      files: {
        "goals/be-known.md":
          "---\ngoal: Be known\nowner: Dana\nnever:\n  correct: Correct how somebody says a dish\n---\n\n# Be known\rand remembered\n",
      },
    },
  ],
  good: [
    {
      says: "Whole line endings.",
      files: {
        "goals/be-known.md":
          "---\r\ngoal: Be known\r\nowner: Dana\r\nnever:\r\n  correct: Correct how somebody says a dish\r\n---\r\n\r\n# Be known\r\n",
      },
    },
  ],
});
