import { followedComplaints } from "../../../history/followed-complaint.ts";
import { keySpanOf } from "../../../history/ledger-faults.ts";
import { repairBook } from "../../../history/repair-book.ts";
import { isAmended } from "../../../score/complaint.ts";
import type { Keys } from "../../../score/read-keys.ts";
import { waitsForReply } from "../../../score/reply.ts";
import { shellWords } from "../../../shell-words.ts";
import { defineScoreRule } from "../../define-rule.ts";

const FILES = (...lines: string[]): Record<string, string> => ({
  "repairs/have-it-fixed-once/2026-03-04-a-7kq2xw9m.md":
    "---\nid: a-7kq2xw9m\ngoal: have-it-fixed-once\nkind: mend\non: 2026-03-04\nby: Dana\nbecause: The job card has no line for a return visit\ncomplaints: [2026-03-01-billed-twice]\n---\n",
  "complaints/2026-03-01-billed-twice.md": `---\nkind: complaint\nreceived: 2026-03-01\ngoal: have-it-fixed-once\n${lines.join("\n")}\n---\n\nI was charged for the second visit.\n`,
});

/** `fix/elsewhere-unasked` */
export const fixElsewhereUnasked = defineScoreRule(
  {
    id: "fix/elsewhere-unasked",
    severity: "info",
    idea: "complaint",
    fires:
      "something was amended after a complaint, and nothing says whether anybody looked where else it could happen",
    why: "What went wrong in one place waits in others. Looking takes minutes, and the next customer never finds out.",
    bad: [{ says: "Mended here; and elsewhere?", files: FILES("amendments: [a-7kq2xw9m]") }],
    good: [
      {
        says: "Other goals were looked at.",
        files: FILES("elsewhere: [have-it-fixed-once]", "amendments: [a-7kq2xw9m]"),
      },
      {
        says: "Looked, and it can happen nowhere else.",
        files: FILES("elsewhere: []", "amendments: [a-7kq2xw9m]"),
      },
    ],
  },
  (score, report) => {
    for (const { id, keys, current, document } of followedComplaints(repairBook(score)).values()) {
      if (keys.kind === "thanks" || !isAmended(current) || keys.elsewhere !== undefined) continue;
      report(document, {
        message: "something was amended after this; where else could it happen?",
        span: keySpanOf(document, "amendments"),
        suggestion: `score ${shellWords(["complaint", stepOf(keys), id, "--elsewhere", "none"])}   # or the goals where it could`,
      });
    }
  },
);

// A step that says nothing else which is not so already, or comes next anyway.
function stepOf(keys: Keys<"complaint">): "answer" | "close" {
  const isAnswered = keys.answered !== undefined || waitsForReply(keys);
  return keys.kind === "complaint" && isAnswered ? "answer" : "close";
}
