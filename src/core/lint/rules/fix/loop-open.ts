import { keySpanOf } from "../../../history/ledger-faults.ts";
import { complaintsOf } from "../../../score/complaints-of.ts";
import { defineScoreRule } from "../../define-rule.ts";

const RECORD = (kind: string, ...lines: string[]): Record<string, string> => ({
  "complaints/2026-03-01-billed-twice.md": `---\nkind: ${kind}\nreceived: 2026-03-01\ngoal: have-it-fixed-once\nno-change: The promise was kept\nclosed: 2026-03-03\n${lines.map((line) => `${line}\n`).join("")}---\n\nThe second visit was on the bill.\n`,
});

/** `fix/loop-open` */
export const fixLoopOpen = defineScoreRule(
  {
    id: "fix/loop-open",
    severity: "error",
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
    for (const { id, keys, document } of complaintsOf(score)) {
      if (keys.kind !== "complaint" || keys.closed === undefined || keys["told-customer"] !== undefined)
        continue;
      report(document, {
        message: "this complaint is closed, and nothing says that the customer was told what came of it",
        span: keySpanOf(document, "closed"),
        suggestion: `score complaint told ${id}`,
      });
    }
  },
);
