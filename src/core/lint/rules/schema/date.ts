import { defineReadingRule } from "../../define-rule.ts";

/** `schema/date` */
export const schemaDate = defineReadingRule({
  id: "schema/date",
  severity: "error",
  fires: "a date is no day of the calendar",
  why: "A check that falls on 30 February is never done.",
  bad: [{ says: "February is shorter.", keys: { reviewed: "reviewed: { on: 2026-02-30, by: DK }" } }],
  good: [{ says: "A day.", keys: { reviewed: "reviewed: { on: 2026-02-28, by: DK }" } }],
});
