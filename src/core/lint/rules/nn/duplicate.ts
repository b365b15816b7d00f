import type { KeptDocument } from "../../../document/document.ts";
import { goalIdOf } from "../../../score/goal-id.ts";
import { type SaidClause, saidClauses } from "../../../score/said-clauses.ts";
import { shellWords } from "../../../shell-words.ts";
import { defineScoreRule } from "../../define-rule.ts";

const SECOND = (list: string): Record<string, string> => ({
  "goals/know-the-price.md": `---\ngoal: Know the price\nowner: Sal\n${list}\n---\n\n# Know the price\n`,
});

/** `nn/duplicate` */
export const nnDuplicate = defineScoreRule(
  {
    id: "nn/duplicate",
    severity: "warning",
    idea: "non-negotiables",
    fires: "two goals always do, or never do, the same in the same words",
    why: "Written twice, one of the two is amended after a complaint and the other is not. What holds everywhere belongs in promise.md, where it is read once.",
    bad: [
      {
        says: "The same never in two goals.",
        files: SECOND("never:\n  twice: Charging for jobs we have to do twice"),
      },
      {
        says: "promise.md says it for every goal already.",
        files: {
          "promise.md":
            "---\npromise: The price you heard is the price you pay\nparts:\n  price-you-heard: The price you heard is the price you pay\nnever:\n  charge-twice: Charge for a job we have to do twice\n---\n\n# Our promise\n",
        },
      },
    ],
    good: [
      {
        says: "Each goal its own.",
        files: SECOND("never:\n  change-price: Change a quoted price after the customer has said yes"),
      },
      {
        says: "The same words in another order say something else.",
        keys: { always: "always:\n  ask-first: Ask before we touch the boiler" },
        files: SECOND("always:\n  touch-first: Touch the boiler before we ask"),
      },
    ],
  },
  (score, report) => {
    const first = new Map<string, SaidClause>();
    for (const said of saidClauses(score)) {
      const key = `${said.list} ${said.words}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, said);
      else if (earlier.document !== said.document) report(said.document, finding(said, earlier));
    }
  },
);

function finding({ clause, document }: SaidClause, { clause: other, document: where }: SaidClause) {
  const retire = (id: string, from: KeptDocument): string =>
    `score amend ${shellWords([goalIdOf(from.path), "--retire", id])}`;
  if (where.kind === "promise")
    return {
      message: `promise.md says this of every goal already (${other.id})`,
      span: clause.span,
      suggestion: retire(clause.id, document),
    };
  return {
    message: `${where.path} says the same (${other.id}); does it hold in every goal? Then it belongs in promise.md, once`,
    span: clause.span,
    suggestion: [
      `score amend promise ${shellWords([`--${clause.list}`, `${clause.id}=${clause.text}`])}`,
      retire(other.id, where),
      retire(clause.id, document),
    ].join("\n"),
  };
}
