import { didYouMean } from "../../../did-you-mean.ts";
import type { Item } from "../../../document/outline.ts";
import type { Splice } from "../../../document/splice.ts";
import { type Goal, sectionsOf } from "../../../score/goal.ts";
import { isSlug } from "../../../score/slug.ts";
import { defineGoalRule } from "../../define-rule.ts";

/** `never/orphan` */
export const neverOrphan = defineGoalRule(
  {
    id: "never/orphan",
    severity: "warning",
    fixable: true,
    fires: "a bullet of the Never section begins with a bold id that is no never clause",
    why: "An explanation without its clause guards nothing, and a clause whose id was mistyped looks unexplained.",
    bad: [
      {
        says: "There is no such clause.",
        sections: { Never: "- **charge-twise** — the second visit feels like work." },
      },
    ],
    good: [
      {
        says: "The id is that of a clause.",
        sections: { Never: "- **charge-twice** — the second visit feels like work." },
      },
    ],
  },
  (goal, report) => {
    const explained = new Set(boldItems(goal).map((item) => item.bold));
    const unexplained = goal.never.map((clause) => clause.id).filter((id) => !explained.has(id));
    for (const item of boldItems(goal)) {
      const id = item.bold as string;
      if (goal.never.some((clause) => clause.id === id)) continue;
      const meant = didYouMean(id, unexplained);
      const span = { start: item.textStart, end: item.textStart + item.text.indexOf(id) + id.length };
      report({
        message: `"${id}" is explained here, but no never clause has this id`,
        span,
        suggestion: meant === undefined ? `  ${id}: what we never do` : `- **${meant}** — …`,
        ...(meant !== undefined && { fix: [renamed(item, id, meant)] }),
      });
    }
  },
);

function boldItems(goal: Goal): readonly Item[] {
  const items = sectionsOf(goal.document, "never").flatMap((section) =>
    section.blocks.flatMap((block) => block.items),
  );
  return items.filter((item) => item.bold !== undefined && isSlug(item.bold));
}

// The id is put right where it is clear which clause was meant; words are never deleted by a fix.
function renamed(item: Item, id: string, meant: string): Splice {
  const start = item.textStart + item.text.indexOf(id);
  return { start, end: start + id.length, text: meant };
}
