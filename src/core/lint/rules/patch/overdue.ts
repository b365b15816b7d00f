import { mendLine } from "../../../amend/mend-line.ts";
import { keySpanOf } from "../../../history/ledger-faults.ts";
import { runningPatches, tellsNothing } from "../../../history/running-patches.ts";
import { defineClockRule } from "../../define-rule.ts";

const PATCH = (until: string): Record<string, string> => ({
  "repairs/have-it-fixed-once/2026-03-04-a-7kq2xw9m.md": `---\nid: a-7kq2xw9m\ngoal: have-it-fixed-once\nkind: patch\non: 2026-03-04\nby: Dana\nbecause: The job card has no line for a return visit\nclauses: [have-it-fixed-once#charge-twice]\nkeep-until: ${until}\n---\n`,
});
const MEND =
  "---\nid: a-8rs3yz0n\ngoal: have-it-fixed-once\nkind: mend\non: 2026-05-20\nby: Dana\nbecause: The job card has a line for a return visit now\nclauses: [have-it-fixed-once#charge-twice]\n---\n";

// What it changed is in its commit, which a squash merge or a shallow clone may have lost.
const UNTOLD =
  "its file does not say what it changed, so the next amendment of its goal counts as what takes its place";

/** `patch/overdue` */
export const patchOverdue = defineClockRule(
  {
    id: "patch/overdue",
    severity: "warning",
    idea: "mending",
    fires: "a patch is past the day until which it was to be kept, and nothing has taken its place",
    why: "A quick patch is honest only with a day by which it becomes a mend. After that day it is a promise that was quietly lowered.",
    bad: [{ says: "Kept for months after its day.", files: PATCH("2026-06-01") }],
    good: [
      { says: "It has until December.", files: PATCH("2026-12-01") },
      {
        says: "A mend took its place.",
        files: { ...PATCH("2026-06-01"), "repairs/have-it-fixed-once/2026-05-20-a-8rs3yz0n.md": MEND },
      },
    ],
  },
  (score, report, clock) => {
    const documents = new Map(score.repairs.map(({ document }) => [document.path, document]));
    for (const running of runningPatches(score)) {
      const { patch, until } = running;
      const document = documents.get(patch.path);
      if (document === undefined || !clock.hasPassed(until)) continue;
      report(document, {
        message: `this patch was to be kept until ${until}, and ${tellsNothing(patch) ? UNTOLD : "nothing has taken its place"}; what would be a mend?`,
        span: keySpanOf(document, "keep-until"),
        suggestion: mendLine(running),
      });
    }
  },
);
