import { keySpanOf } from "../../../history/ledger-faults.ts";
import { complaintsOf } from "../../../score/complaints-of.ts";
import { replyDue, spanInWords } from "../../../score/reply.ts";
import { defineClockRule } from "../../define-rule.ts";

const RECORD = (...lines: string[]): Record<string, string> => ({
  "complaints/2026-11-18-billed-twice.md": `---\n${lines.join("\n")}\ngoal: have-it-fixed-once\n---\n\nI was charged for the second visit.\n`,
});

/** `fix/unanswered` */
export const fixUnanswered = defineClockRule(
  {
    id: "fix/unanswered",
    severity: "warning",
    idea: "complaint",
    fires:
      "a complaint has had no first reply within the promised time (`reply-within` in score.yaml, one day unless it says otherwise)",
    why: "Urgency is a part of putting it right. An hour without a word weighs more than a day of work that somebody was told of.",
    bad: [
      { says: "Two days without a word.", files: RECORD("kind: complaint", "received: 2026-11-18T09:10") },
    ],
    good: [
      {
        says: "Answered, if only to say that we are looking.",
        files: RECORD("kind: complaint", "received: 2026-11-18T09:10", "answered: 2026-11-18T10:05"),
      },
      {
        says: "There is a day for it, and it is not over.",
        files: RECORD("kind: complaint", "received: 2026-11-19T09:10"),
      },
      {
        says: "This house promises a reply within a week.",
        files: {
          "score.yaml": "name: Tidewell\nreply-within: 1w\n",
          ...RECORD("kind: complaint", "received: 2026-11-16"),
        },
      },
      {
        says: "Nobody waits for an answer to a near miss.",
        files: RECORD("kind: near-miss", "received: 2026-11-01"),
      },
    ],
  },
  (score, report, clock) => {
    for (const { id, keys, document } of complaintsOf(score)) {
      const due = replyDue(keys, score.config.replyWithin);
      if (due === undefined || !clock.hasPassed(due)) continue;
      report(document, {
        message: `this complaint came ${keys.received.replace("T", " at ")}, and nothing says that it had a first reply; we promise one within ${spanInWords(score.config.replyWithin)}`,
        span: keySpanOf(document, "received"),
        suggestion: `score complaint answer ${id}`,
      });
    }
  },
);
