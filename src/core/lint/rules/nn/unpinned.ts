import { writeScalar } from "../../../document/scalar.ts";
import { canBePinned, pinClauses } from "../../../score/clause-edits.ts";
import { listsOf } from "../../../score/lists-of.ts";
import { defineDocumentRule } from "../../define-rule.ts";

/** `nn/unpinned` */
export const nnUnpinned = defineDocumentRule(
  {
    id: "nn/unpinned",
    severity: "info",
    idea: "non-negotiables",
    fixable: true,
    fires: "a clause stands in a plain list, without an id",
    why: "The id is what a clause is known by when its words change. Without one, a reworded promise looks like one that was dropped and another that was made.",
    bad: [{ says: "A plain list.", keys: { never: "never:\n  - Charge for a job we have to do twice" } }],
    good: [
      {
        says: "Each clause has an id.",
        keys: { never: "never:\n  charge-twice: Charge for a job we have to do twice" },
      },
    ],
  },
  (document, report) => {
    const lists = listsOf(document);
    const taken = new Set<string>();
    for (const clauses of [lists?.always ?? [], lists?.never ?? []]) {
      const unpinned = clauses.filter((clause) => !clause.pinned);
      const first = unpinned[0];
      const fix =
        first === undefined || !canBePinned(document, first.list)
          ? []
          : pinClauses(document, first.list, new Set([...taken, ...others(clauses)]));
      for (const clause of clauses) taken.add(clause.id);
      if (first === undefined) continue;
      report({
        message:
          unpinned.length === 1
            ? "this clause has no id to be known by when its words change"
            : `these ${unpinned.length} clauses have no ids to be known by when their words change`,
        span: first.span,
        suggestion: `  ${first.id}: ${writeScalar(first.text)}`,
        fix,
      });
    }
  },
);

function others(clauses: readonly { readonly pinned: boolean; readonly id: string }[]): readonly string[] {
  return clauses.filter((clause) => clause.pinned).map((clause) => clause.id);
}
