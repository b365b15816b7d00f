import { defineReadingRule } from "../../define-rule.ts";

/** `schema/type` */
export const schemaType = defineReadingRule({
  id: "schema/type",
  severity: "error",
  idea: "reading",
  fires:
    "a value is of another sort than the key holds: text where a list belongs, a word where a number belongs",
  why: "What is of the wrong sort is read by nobody.",
  bad: [
    {
      says: "A standard is a number.",
      keys: {
        standards: "standards:\n  return-visit: { measure: working days until we are back, at-most: five }",
      },
    },
  ],
  good: [
    {
      says: "A number.",
      keys: {
        standards: "standards:\n  return-visit: { measure: working days until we are back, at-most: 5 }",
      },
    },
  ],
});
