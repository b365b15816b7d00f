import { linesOf } from "../../../language/line-words.ts";
import { defineScoreRule } from "../../define-rule.ts";

/** `promise/missing` */
export const promiseMissing = defineScoreRule(
  {
    id: "promise/missing",
    severity: "error",
    idea: "promise",
    fires: "there is no promise.md, or no promise sentence in it",
    why: "The Promise of Value is what is shared with the world. Without it, goals are good intentions of a department.",
    bad: [
      {
        says: "The file says everything but the promise.",
        files: {
          "promise.md":
            "---\nfor: people with a leak\nparts:\n  price-you-heard: The price you heard is the price you pay\n---\n\n# Our promise\n",
        },
      },
    ],
    good: [{ says: "One sentence that a customer could hold you to.", files: {} }],
  },
  (score, report) => {
    const { promise } = score;
    if (promise === undefined) {
      report(score.settings, {
        message: "there is no promise.md beside this file",
        span: { start: 0, end: 0 },
        // A template's promise is not that of a business which has goals.
        suggestion: score.goals.length > 0 ? "score init --template blank" : "score init",
      });
    } else if (promise.document.readable && promise.sentence === undefined) {
      report(promise.document, {
        message: "no sentence says what is promised",
        span: { start: 0, end: 3 },
        suggestion: `promise: ${linesOf(score.config.language).stands.promise}`,
      });
    }
  },
);
