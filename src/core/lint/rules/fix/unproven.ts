import { dueLine } from "../../../complaint/lines-to-paste.ts";
import { dueChecks } from "../../../history/due-checks.ts";
import { keySpanOf } from "../../../history/ledger-faults.ts";
import { repairBook } from "../../../history/repair-book.ts";
import { documentsOf } from "../../../score/score.ts";
import { defineClockRule } from "../../define-rule.ts";

const RECORD = (...lines: string[]): Record<string, string> => ({
  "repairs/have-it-fixed-once/2026-03-02-a-7kq2xw9m.md":
    "---\nid: a-7kq2xw9m\ngoal: have-it-fixed-once\nkind: mend\non: 2026-03-02\nby: Dana\nbecause: The job card has no line for a return visit\ncomplaints: [2026-03-01-billed-twice]\n---\n",
  "complaints/2026-03-01-billed-twice.md": `---\nkind: complaint\nreceived: 2026-03-01\ngoal: have-it-fixed-once\ntold-customer: 2026-03-02\namendments: [a-7kq2xw9m]\n${lines.join("\n")}\n---\n\nI was charged for the second visit.\n`,
});

/** `fix/unproven` */
export const fixUnproven = defineClockRule(
  {
    id: "fix/unproven",
    severity: "warning",
    idea: "complaint",
    fires:
      "the day has passed on which somebody wanted to look whether a repair held, and nobody wrote down what they saw",
    why: "A repair is a guess until somebody looks. What is never looked at is believed, and comes back as a surprise.",
    bad: [{ says: "Nobody has looked since May.", files: RECORD("check-on: 2026-05-04") }],
    good: [
      {
        says: "Somebody looked, and said what they saw.",
        files: RECORD(
          "check-on: 2026-05-04",
          "held: { on: 2026-05-04, answer: yes, because: nobody was charged twice since }",
        ),
      },
      { says: "The day is still to come.", files: RECORD("check-on: 2026-12-01") },
    ],
  },
  (score, report, clock) => {
    const documents = new Map(documentsOf(score).map((document) => [document.path, document]));
    for (const check of dueChecks(repairBook(score))) {
      const { on, complaint, amendment } = check;
      const document = amendment === undefined ? complaint?.document : documents.get(amendment.path);
      if (document === undefined || !clock.hasPassed(on)) continue;
      report(document, {
        message: `somebody wanted to look on ${on} whether this held, and nothing says what they saw`,
        span: keySpanOf(document, "check-on"),
        suggestion: dueLine(check),
      });
    }
  },
);
