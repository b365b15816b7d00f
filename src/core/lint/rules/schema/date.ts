import { defineReadingRule } from "../../define-rule.ts";

const NEARLY = (received: string): Record<string, string> => ({
  "complaints/2026-03-01-second-invoice.md": `---\nkind: near-miss\nreceived: ${received}\n---\n\nWe nearly sent a second invoice.\n`,
});

/** `schema/date` */
export const schemaDate = defineReadingRule({
  id: "schema/date",
  severity: "error",
  idea: "reading",
  fixable: true,
  fires: "a date is no day of the calendar, or its time is not joined to it by a T",
  why: "A check that falls on 30 February is never done.",
  bad: [
    { says: "February is shorter.", keys: { reviewed: "reviewed: { on: 2026-02-30, by: DK }" } },
    { says: "A blank between a day and its time.", files: NEARLY("2026-03-01 9:10") },
  ],
  good: [
    { says: "A day.", keys: { reviewed: "reviewed: { on: 2026-02-28, by: DK }" } },
    { says: "A day and a time.", files: NEARLY("2026-03-01T09:10") },
  ],
});
