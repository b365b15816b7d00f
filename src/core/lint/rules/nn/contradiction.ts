import type { Clause } from "../../../score/clause.ts";
import { goalIdOf } from "../../../score/goal-id.ts";
import { type SaidClause, saidClauses } from "../../../score/said-clauses.ts";
import { shellWords } from "../../../shell-words.ts";
import { defineScoreRule } from "../../define-rule.ts";

/** `nn/contradiction` */
export const nnContradiction = defineScoreRule(
  {
    id: "nn/contradiction",
    severity: "error",
    idea: "non-negotiables",
    fires: "an always and a never, in any goals, have the same words",
    why: "Whoever keeps the one breaks the other, and is blamed whatever they do.",
    bad: [
      {
        says: "Both can't be kept.",
        keys: {
          always: "always:\n  ask-first: Ask before we touch the boiler",
          never: "never:\n  ask: Ask before we touch the boilers",
        },
      },
    ],
    good: [
      {
        says: "A never in the other direction.",
        keys: {
          always: "always:\n  ask-first: Ask before we touch the boiler",
          never: "never:\n  unasked: Touch the boiler before we were asked to",
        },
      },
    ],
  },
  (score, report) => {
    const always = new Map<string, SaidClause>();
    const nevers = new Map<string, SaidClause>();
    for (const said of saidClauses(score)) {
      const [own, other] = said.list === "always" ? [always, nevers] : [nevers, always];
      const against = other.get(said.words);
      if (against !== undefined) report(said.document, finding(said.clause, against));
      if (!own.has(said.words)) own.set(said.words, said);
    }
  },
);

function finding(clause: Clause, against: SaidClause) {
  return {
    message: `this is ${clause.list} done here, and ${against.clause.list} done in ${against.document.path} (${against.clause.id}): ${against.clause.text}`,
    span: clause.span,
    suggestion: `score amend ${shellWords([goalIdOf(against.document.path), "--retire", against.clause.id])}`,
  };
}
