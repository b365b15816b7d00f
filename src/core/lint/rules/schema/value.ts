import { bothDecisions } from "../../../history/both-decisions.ts";
import { defineReadingRule } from "../../define-rule.ts";

const COMPLAINT = (...lines: string[]): Record<string, string> => ({
  "complaints/2026-03-01-billed-twice.md": `---\nkind: complaint\nreceived: 2026-03-01\n${lines.join("\n")}\n---\n\nI was charged for the second visit.\n`,
});

/** `schema/value` */
export const schemaValue = defineReadingRule(
  {
    id: "schema/value",
    severity: "error",
    idea: "reading",
    fires:
      "a value is none of those that the key can have, or what a complaint says under two keys can't both be so",
    why: "A word that only one person knows the meaning of is lost on everybody else.",
    bad: [
      { says: "Not one of the four expectations.", keys: { expects: "expects: [predictible]" } },
      { says: "Answered before it came in.", files: COMPLAINT("answered: 2026-02-28") },
      { says: "A complaint tells of what was broken.", files: COMPLAINT("kept: charge-twice") },
    ],
    good: [
      { says: "One of them.", keys: { expects: "expects: [predictable]" } },
      {
        says: "One fact follows the other.",
        files: COMPLAINT("goal: have-it-fixed-once", "broke: charge-twice", "answered: 2026-03-02"),
      },
    ],
  },
  (score, report) => {
    for (const complaint of score.complaints) {
      const both = bothDecisions(complaint, score);
      if (both === undefined) continue;
      report(complaint.document, {
        message: `this says why nothing was changed, and ${both.amendment} was made because of it`,
        span: both.reason.span,
        suggestion: "take the line out",
      });
    }
  },
);
