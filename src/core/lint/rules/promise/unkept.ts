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
    // A goal that can't be read may serve anything: nobody is blamed for what is not known.
    const unknown = score.goals.some((goal) => !goal.document.readable && goal.serves.length === 0);
    if (promise === undefined || unknown) return;
    const served = new Set(score.goals.flatMap((goal) => goal.serves.map((part) => part.text)));
    for (const part of promise.parts) {
      if (served.has(part.id.text)) continue;
      report(promise.document, {
        message: `no goal keeps this part of the promise: ${part.value.text}`,
        span: part.id.span,
        suggestion: `serves: [${part.id.text}]`,
      });
    }
  },
);
