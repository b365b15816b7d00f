import { toldBefore } from "../../../complaint/told-before.ts";
import { followedComplaints } from "../../../history/followed-complaint.ts";
import { keySpanOf } from "../../../history/ledger-faults.ts";
import { repairBook } from "../../../history/repair-book.ts";
import { isLoopClosed } from "../../../score/complaint.ts";
import { defineScoreRule } from "../../define-rule.ts";

const RECORD = (kind: string, ...lines: string[]): Record<string, string> => ({
  "complaints/2026-03-01-billed-twice.md": `---\nkind: ${kind}\nreceived: 2026-03-01\ngoal: have-it-fixed-once\nno-change: The promise was kept\nclosed: 2026-03-03\n${lines.map((line) => `${line}\n`).join("")}---\n\nThe second visit was on the bill.\n`,
});

/** `fix/loop-open` */
export const fixLoopOpen = defineScoreRule(
  {
    id: "fix/loop-open",
    severity: "error",
    idea: "complaint",
    fires: "a complaint is closed, but the customer was not told what came of it",
    why: "Whoever complained did us a favour, and waits to hear what it led to. A loop that ends in the office is open.",
    bad: [{ says: "Closed here, open there.", files: RECORD("complaint") }],
    good: [
      { says: "The customer was told.", files: RECORD("complaint", "told-customer: 2026-03-02") },
      {
        says: "Nobody could be told, and it says so.",
        files: RECORD("complaint", "told-customer: cannot-be-reached"),
      },
      { says: "Of a near miss no customer knows.", files: RECORD("near-miss") },
    ],
  },
  (score, report) => {
    for (const complaint of followedComplaints(repairBook(score)).values()) {
      const { id, keys, current, document } = complaint;
      if (keys.kind !== "complaint" || current.closed === undefined || isLoopClosed(current)) continue;
      const untold = toldBefore(complaint) ?? "nothing says that the customer was told what came of it";
      report(document, {
        message: `this complaint says that it was closed, and ${untold}`,
        span: keySpanOf(document, "closed"),
        suggestion: `score complaint told ${id}`,
      });
    }
  },
);
