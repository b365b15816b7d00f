import { formerlySplices } from "../../../amend/goal/formerly.ts";
import { entryOf } from "../../../score/keys.ts";
import { defineHistoryRule } from "../../define-rule.ts";

/** `history/renamed` */
export const historyRenamed = defineHistoryRule(
  {
    id: "history/renamed",
    severity: "info",
    idea: "mending",
    fixable: true,
    fires: "the file of a goal was renamed by hand, and only its words tell what it was called before",
    leaves: "`score goal rename` writes what the goal was called, and so does the fix.",
    why: "Repairs, complaints and links know a goal by its name. Where it says itself what it was called, its history is one, whatever becomes of its words.",
    bad: [{ says: "It was called something else.", was: {}, wasCalled: "mend-it-once" }],
    good: [
      {
        says: "The goal says so itself.",
        was: {},
        wasCalled: "mend-it-once",
        keys: { formerly: "formerly: [mend-it-once]" },
      },
    ],
  },
  (score, report, history) => {
    const today = new Set(score.goals.map(({ id }) => id));
    for (const { goal: name, from, commit } of history?.renamed ?? []) {
      const goal = score.goals.find(({ id }) => id === name);
      if (goal === undefined || goal.formerly.includes(from) || today.has(from)) continue;
      const document = score.whole(goal.document);
      report(goal.document, {
        message: `its file was called ${from}.md until the commit ${commit.slice(0, 10)}, and only its words tell that`,
        span: (entryOf(goal.document, "goal") ?? goal.document.entries[0])?.keySpan ?? { start: 0, end: 1 },
        suggestion: `formerly: [${[...goal.formerly, from].join(", ")}]`,
        fix: formerlySplices(document, from, name),
      });
    }
  },
);
