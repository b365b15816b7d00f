import { relapseStep } from "../../../complaint/next-step.ts";
import { relapses } from "../../../history/came-back.ts";
import { keySpanOf } from "../../../history/ledger-faults.ts";
import { repairBook } from "../../../history/repair-book.ts";
import { documentsOf } from "../../../score/score.ts";
import { defineScoreRule } from "../../define-rule.ts";

const FILES = (...lines: string[]): Record<string, string> => ({
  "repairs/have-it-fixed-once/2026-03-04-a-7kq2xw9m.md":
    "---\nid: a-7kq2xw9m\ngoal: have-it-fixed-once\nkind: mend\non: 2026-03-04\nby: Dana\nbecause: The job card has no line for a return visit\nclauses: [have-it-fixed-once#charge-twice]\n---\n",
  "complaints/2026-06-01-billed-again.md": `---\nkind: complaint\ngoal: have-it-fixed-once\nbroke: charge-twice\n${lines.join("\n")}\n---\n\nThe second visit is on the bill.\n`,
});

/** `fix/came-back` */
export const fixCameBack = defineScoreRule(
  {
    id: "fix/came-back",
    severity: "warning",
    idea: "complaint",
    fires:
      "a complaint or near miss is about a promise that was repaired before it came, and nobody has decided yet what that means",
    why: "It shows that the repair did not hold, which nobody is to blame for and somebody has to hear. It goes quiet with the next amendment, or with the reason for none.",
    bad: [{ says: "It came back after three months.", files: FILES("received: 2026-06-01") }],
    good: [
      { says: "It came before the repair.", files: FILES("received: 2026-02-20") },
      { says: "On the same day nothing tells which came first.", files: FILES("received: 2026-03-04T08:00") },
      {
        says: "It came back, and something was decided.",
        files: FILES("received: 2026-06-01", "no-change: The bill was printed before the repair"),
      },
    ],
  },
  (score, report) => {
    const files = new Map(documentsOf(score).map((document) => [document.path, document]));
    const book = repairBook(score);
    for (const relapse of relapses(book)) {
      const { repair, complaint, because, since } = relapse;
      const document = complaint?.document ?? files.get(repair.path);
      if (document === undefined) continue;
      const seen =
        complaint === undefined
          ? `whoever looked on ${since} found that this repair did not hold${because === undefined ? "" : ` (${because})`}`
          : `this is about what ${repair.id} repaired on ${repair.on}, and it came back: the repair did not hold`;
      report(document, {
        message: `${seen}; what would it take?`,
        span: keySpanOf(document, "broke", "id"),
        suggestion: relapseStep(relapse, book, since).command ?? "",
      });
    }
  },
);
