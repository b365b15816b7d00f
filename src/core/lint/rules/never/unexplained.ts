import type { Block, Item } from "../../../document/outline.ts";
import { explanationOf } from "../../../history/semantic-diff.ts";
import { linesOf } from "../../../language/line-words.ts";
import type { Clause } from "../../../score/clause.ts";
import { type Goal, sectionsOf } from "../../../score/goal.ts";
import { isGap } from "../../../score/placeholders.ts";
import { writtenIn } from "../../../score/section-text.ts";
import { defineGoalRule } from "../../define-rule.ts";

/** `never/unexplained` */
export const neverUnexplained = defineGoalRule(
  {
    id: "never/unexplained",
    severity: "info",
    idea: "non-negotiables",
    fires: "the Never section says nothing of a never clause, or has a bullet for it without words",
    why: "A never is kept while somebody remembers what it is for. The bullet tells what tempts us, and what we do instead.",
    bad: [
      {
        says: "One of two is explained.",
        keys: {
          never:
            "never:\n  charge-twice: Charge for a job we have to do twice\n  leave-unseen: Leave before the customer has seen it work",
        },
      },
      { says: "A bullet without words explains nothing.", sections: { Never: "- **charge-twice**" } },
    ],
    good: [
      {
        says: "The temptation, and what we do instead.",
        sections: {
          Never:
            "- **charge-twice** — the second visit feels like work, and it is ours. We book it as our own time.",
        },
      },
      {
        says: "Where there is no section at all, that is the finding.",
        sections: { Never: null },
      },
    ],
  },
  (goal, report, { config }) => {
    if (writtenIn(goal.document, "never") === "") return;
    const said = saidOf(goal);
    for (const clause of goal.never) {
      if (isExplained(clause, said, goal)) continue;
      const bullet = said.empty.get(clause.id);
      report({
        message:
          bullet === undefined
            ? `the Never section does not say what tempts us to break ${clause.id}, and what we do instead`
            : `${clause.id} has its bullet, and no words yet: what tempts us, and what do we do instead?`,
        span: bullet?.span ?? clause.idSpan,
        suggestion: `- **${clause.id}** — ${linesOf(config.language).stands.temptation}`,
      });
    }
  },
);

interface Said {
  /** The words of the section that may be ids. */
  readonly names: ReadonlySet<string>;
  /** How many bullets and paragraphs have words. */
  readonly written: number;
  /** The bullets that are only an id. */
  readonly empty: ReadonlyMap<string, Item>;
}

function saidOf(goal: Goal): Said {
  const blocks = sectionsOf(goal.document, "never").flatMap((section) => section.blocks);
  const empty = new Map<string, Item>();
  const texts: string[] = [];
  for (const block of blocks) {
    for (const item of block.items)
      if (item.bold !== undefined && !/[\p{L}\p{N}]/u.test(explanationOf(item))) empty.set(item.bold, item);
      else texts.push(item.text);
    if (block.items.length === 0) texts.push(spoken(block));
  }
  const names = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*/gu) ?? []));
  return { names, written: texts.filter((text) => text.trim() !== "").length, empty };
}

// A heading below the section's own may name the clause as well; a comment is read by nobody.
function spoken({ text }: Block): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
}

// Nobody knows the id that a sentence of a plain list has, so there only the number of explanations tells.
function isExplained(
  { id, pinned, text }: Clause,
  { names, written, empty }: Said,
  { never }: Goal,
): boolean {
  if (isGap(text) || names.has(id)) return true;
  return !pinned && !empty.has(id) && written >= never.length;
}
