import { hintOf } from "../../../did-you-mean.ts";
import { defineGoalRule } from "../../define-rule.ts";

/** `promise/unknown-part` */
export const promiseUnknownPart = defineGoalRule(
  {
    id: "promise/unknown-part",
    severity: "error",
    fires: "a goal serves a part that promise.md does not have",
    why: "A goal that keeps a promise nobody made is kept by nobody either.",
    bad: [{ says: "Mistyped.", keys: { serves: "serves: [price-you-herd]" } }],
    good: [{ says: "A part of promise.md.", keys: { serves: "serves: [price-you-heard]" } }],
  },
  (goal, report, score) => {
    if (score.promise === undefined || !score.promise.document.readable) return;
    const parts = score.promise.parts.map((part) => part.id.text);
    for (const part of goal.serves) {
      if (parts.includes(part.text)) continue;
      report({
        message: `promise.md has no part "${part.text}"${hintOf(part.text, parts)}`,
        span: part.span,
        suggestion: `serves: [${parts.join(", ")}]`,
      });
    }
  },
);
