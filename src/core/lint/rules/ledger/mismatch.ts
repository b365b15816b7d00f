import { ledgerFaults } from "../../../history/ledger-faults.ts";
import { documentsOf } from "../../../score/score.ts";
import { defineHistoryRule } from "../../define-rule.ts";

const REPAIR = (id: string): string =>
  `---\nid: ${id}\ngoal: have-it-fixed-once\nkind: mend\non: 2026-03-04\nby: Dana\nbecause: She was billed for the second visit\n---\n`;

/** `ledger/mismatch` */
export const ledgerMismatch = defineHistoryRule(
  {
    id: "ledger/mismatch",
    severity: "error",
    idea: "mending",
    fires:
      "an amendment says different things in its repair file and in its commit, two repair files share an id, or the repair file of a commit is not here",
    why: "A visible mend is worth something as long as nobody rewrites afterwards what was done and why. A squash merge or a shallow clone hides commits and is no mismatch.",
    bad: [
      {
        says: "Two repair files with one id.",
        files: {
          "repairs/have-it-fixed-once/2026-03-04-a-7kq2xw9m.md": REPAIR("a-7kq2xw9m"),
          "repairs/have-it-fixed-once/2026-03-04-a-8rs3yz0n.md": REPAIR("a-7kq2xw9m"),
        },
      },
      {
        says: "The file's name says another day than the file.",
        files: { "repairs/have-it-fixed-once/2026-03-05-a-7kq2xw9m.md": REPAIR("a-7kq2xw9m") },
      },
    ],
    good: [
      {
        says: "Each amendment has its own file, as amend wrote it.",
        files: {
          "repairs/have-it-fixed-once/2026-03-04-a-7kq2xw9m.md": REPAIR("a-7kq2xw9m"),
          "repairs/have-it-fixed-once/2026-03-04-a-8rs3yz0n.md": REPAIR("a-8rs3yz0n"),
        },
      },
    ],
  },
  (score, report, history) => {
    const contradictions = (history?.mismatches ?? []).filter(({ severity }) => severity === "error");
    const found = [...ledgerFaults(score), ...contradictions];
    if (found.length === 0) return;
    const documents = new Map([...documentsOf(score), score.settings].map((file) => [file.path, file]));
    for (const { path, message, span, suggestion } of found) {
      const document = documents.get(path);
      if (document !== undefined)
        report(document, { message, span, ...(suggestion !== undefined && { suggestion }) });
    }
  },
);
