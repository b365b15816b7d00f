import { unkeptParts } from "../../../promise/unkept-parts.ts";
import { defineScoreRule } from "../../define-rule.ts";

/** `promise/unkept` */
export const promiseUnkept = defineScoreRule(
  {
    id: "promise/unkept",
    severity: "warning",
    idea: "promise",
    fires: "a part of the promise is served by no goal",
    why: "What is told to the world and kept by nobody is an advertisement.",
    bad: [{ says: "No goal serves the part.", keys: { serves: null } }],
    good: [{ says: "A goal names the part it keeps.", keys: { serves: "serves: [price-you-heard]" } }],
  },
  (score, report) => {
    const { promise } = score;
    if (promise === undefined) return;
    for (const part of unkeptParts(score))
      report(promise.document, {
        message: `no goal keeps this part of the promise: ${part.value.text}`,
        span: part.id.span,
        suggestion: `serves: [${part.id.text}]`,
      });
  },
);
