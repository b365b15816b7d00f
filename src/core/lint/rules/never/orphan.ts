import { didYouMean } from "../../../did-you-mean.ts";
import type { Item } from "../../../document/outline.ts";
import type { Splice } from "../../../document/splice.ts";
import { linesOf } from "../../../language/line-words.ts";
import { type Goal, sectionsOf } from "../../../score/goal.ts";
import { entryOf } from "../../../score/keys.ts";
import { isSlug } from "../../../score/slug.ts";
import { defineGoalRule } from "../../define-rule.ts";

const SHORTEST_MISTYPED = 5;

/** `never/orphan` */
export const neverOrphan = defineGoalRule(
  {
    id: "never/orphan",
    severity: "warning",
    idea: "non-negotiables",
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
  (goal, report, { config }) => {
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
        suggestion:
          meant === undefined ? `  ${id}: ${linesOf(config.language).stands.never}` : `- **${meant}** — …`,
        ...(meant !== undefined && isMistyped(goal, id, meant) && { fix: [renamed(item, id, meant)] }),
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

// What is a key of its own, if one without words, was not mistyped; which number was meant, no spelling tells; and a word of a few
// letters is near many.
function isMistyped({ document, always }: Goal, id: string, meant: string): boolean {
  const value = entryOf(document, "never")?.value;
  const isKey = value?.type === "map" && value.entries.some(({ key }) => key === id);
  const letters = (word: string): string => word.replace(/\d/g, "");
  if (Math.min(id.length, meant.length) < SHORTEST_MISTYPED) return false;
  return !isKey && always.every((clause) => clause.id !== id) && letters(id) !== letters(meant);
}

// The id is put right where it is clear which clause was meant; words are never deleted by a fix.
function renamed(item: Item, id: string, meant: string): Splice {
  const start = item.textStart + item.text.indexOf(id);
  return { start, end: start + id.length, text: meant };
}
