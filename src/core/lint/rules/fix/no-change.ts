import { noChangeLine } from "../../../complaint/lines-to-paste.ts";
import { amendLines } from "../../../complaint/next-step.ts";
import { withoutFileInBrackets } from "../../../complaint/without-file.ts";
import { isDecided } from "../../../history/current-facts.ts";
import { followedComplaints } from "../../../history/followed-complaint.ts";
import { keySpanOf } from "../../../history/ledger-faults.ts";
import { repairBook } from "../../../history/repair-book.ts";
import { isLoopClosed } from "../../../score/complaint.ts";
import { defineScoreRule } from "../../define-rule.ts";

const COMPLAINT = (...lines: string[]): Record<string, string> => ({
  "complaints/2026-03-01-billed-twice.md": `---\nkind: complaint\nreceived: 2026-03-01\ngoal: have-it-fixed-once\ntold-customer: 2026-03-02\n${lines.join("\n")}\n---\n\nI was charged for the second visit.\n`,
});

/** `fix/no-change` */
export const fixNoChange = defineScoreRule(
  {
    id: "fix/no-change",
    severity: "error",
    idea: "complaint",
    fires: "a complaint is closed without an amendment, and nothing says why the score stays as it is",
    why: "Putting it right for one customer is not the end: the last job is that it does not come back. Deciding to change nothing is a decision, and has a reason.",
    bad: [{ says: "Closed, and nothing learned.", files: COMPLAINT("closed: 2026-03-03") }],
    good: [
      {
        says: "Closed with a reason.",
        files: COMPLAINT(
          "no-change: The promise was kept; the second visit was for another boiler",
          "closed: 2026-03-03",
        ),
      },
      { says: "Not closed yet.", files: COMPLAINT("put-right: Paid back the same day") },
    ],
  },
  (score, report) => {
    const book = repairBook(score);
    for (const complaint of followedComplaints(book).values()) {
      const { id, keys, current, document } = complaint;
      if (keys.kind === "thanks" || current.closed === undefined || isDecided(current)) continue;
      const told = isLoopClosed(current) ? "" : " --told today";
      report(document, {
        message: `this ${keys.kind === "complaint" ? "complaint" : "near miss"} says that it was closed, and nothing says what changed because of it, or why nothing had to${withoutFileInBrackets(complaint)}; until then it waits`,
        span: keySpanOf(document, "closed"),
        suggestion: [...amendLines(complaint, book), `${noChangeLine(id)}${told}`].join("\n"),
      });
    }
  },
);
