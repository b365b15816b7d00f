import { defineReadingRule } from "../../define-rule.ts";

/** `schema/required` */
export const schemaRequired = defineReadingRule({
  id: "schema/required",
  severity: "error",
  idea: "reading",
  fires: "a key that this kind of file needs is missing",
  why: "Without it the file cannot be placed: a goal without its words is no goal.",
  bad: [{ says: "The goal does not say what it is.", keys: { goal: null } }],
  good: [{ says: "The customer's words.", keys: { goal: "goal: Have it fixed once" } }],
});
