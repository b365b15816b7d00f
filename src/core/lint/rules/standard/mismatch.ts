import { placeOf } from "../../../document/source-text.ts";
import { wordsOf } from "../../../language/languages.ts";
import { type Disagreement, disagreementsIn } from "../../../score/disagreements.ts";
import type { Goal } from "../../../score/goal.ts";
import { shellWords } from "../../../shell-words.ts";
import { defineGoalRule } from "../../define-rule.ts";

const BACK = (number: number): string =>
  `standards:\n  return-visit: { measure: working days until we are back, at-most: ${number} }`;
const ALWAYS = (sentence: string): string => `always:\n  come-back-free: ${sentence}`;
const FREE = ALWAYS("Come back free within 5 working days if it fails within a year");

/** `standard/mismatch` */
export const standardMismatch = defineGoalRule(
  {
    id: "standard/mismatch",
    severity: "warning",
    idea: "eroding",
    needsWords: ({ matters }) => matters,
    fires: "a clause and a standard of the goal say different numbers of one thing, in the same unit",
    why: "Two numbers for one promise let everybody keep the easier one. Which of them was told to the customer?",
    bad: [
      { says: "Five days in the one, seven in the other.", keys: { always: FREE, standards: BACK(7) } },
      {
        says: "Numbers in words are numbers too.",
        keys: {
          always: "always:\n  deposit: Return the deposit within ten days of the keys coming back",
          standards: "standards:\n  deposit-days: { measure: days until the deposit is back, at-most: 14 }",
        },
      },
      {
        says: "A never has its limit as well.",
        keys: {
          never: "never:\n  on-hold: Leave a caller on hold for more than 2 minutes",
          standards: "standards:\n  hold: { measure: minutes on hold, at-most: 5 }",
        },
      },
    ],
    good: [
      { says: "The same number.", keys: { always: FREE, standards: BACK(5) } },
      {
        says: "The same stretch of time, said in other words.",
        keys: {
          always: "always:\n  reply: Reply to every message within 24 hours",
          standards: "standards:\n  reply-time: { measure: days until we reply, at-most: 1 }",
        },
      },
      {
        says: "Two numbers of two things.",
        keys: {
          always: "always:\n  ring-back: Ring back within 2 working days",
          standards: BACK(5),
        },
      },
    ],
  },
  (goal, report, { config }) => {
    const words = wordsOf(config.language);
    if (words === undefined) return;
    for (const found of disagreementsIn(goal, words)) {
      const { clause, standard, quantity } = found;
      const [inClause, inStandard] = [clause.span, standard.valueSpan ?? standard.idSpan];
      const isClauseLast = clause.span.start > inStandard.start;
      const said = `"${clause.text.slice(quantity.span.start, quantity.span.end)}"`;
      const limit = `${standard.limit === "at-least" ? "at least" : "at most"} ${standard.value}`;
      report({
        message: isClauseLast
          ? `${said} here, and ${limit} in the standard ${standard.id} (${lineOf(goal, inStandard)}); which of the two is promised?`
          : `${limit} here, and ${said} in ${clause.id} (${lineOf(goal, inClause)}); which of the two is promised?`,
        span: isClauseLast ? inClause : inStandard,
        suggestion: `score amend ${shellWords([goal.id, ...stricter(found)])}`,
      });
    }
  },
);

function lineOf(goal: Goal, { start }: { readonly start: number }): string {
  return `line ${placeOf(goal.document.source.text, start).line}`;
}

// What is proposed never promises less than either of them does.
function stricter({ clause, standard, quantity, value }: Disagreement): readonly string[] {
  const number = standard.value ?? value;
  if (value < number === (standard.limit === "at-most")) return ["--standard", `${standard.id}=${value}`];
  const { start, end } = quantity.number;
  const isSame = number !== 1 && quantity.value === value;
  const text = isSame ? clause.text.slice(0, start) + number + clause.text.slice(end) : "…";
  return ["--change", `${clause.id}=${text}`];
}
