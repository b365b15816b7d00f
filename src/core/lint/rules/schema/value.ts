import { defineReadingRule } from "../../define-rule.ts";

/** `schema/value` */
export const schemaValue = defineReadingRule({
  id: "schema/value",
  severity: "error",
  fires: "a value is none of those that the key can have",
  why: "A word that only one person knows the meaning of is lost on everybody else.",
  bad: [{ says: "Not one of the four expectations.", keys: { expects: "expects: [predictible]" } }],
  good: [{ says: "One of them.", keys: { expects: "expects: [predictable]" } }],
});
