import type { ScoreDocument } from "../../../document/document.ts";
import { normalisedWords } from "../../../language/normalise.ts";
import type { Clause } from "../../../score/clause.ts";
import { goalIdOf } from "../../../score/goal-id.ts";
import { defineScoreRule } from "../../define-rule.ts";

interface Standing {
  readonly clause: Clause;
  readonly document: ScoreDocument;
}

/** `nn/contradiction` */
export const nnContradiction = defineScoreRule(
  {
    id: "nn/contradiction",
    severity: "error",
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
    const always = new Map<string, Standing>();
    const nevers = new Map<string, Standing>();
    const owners = [...(score.promise === undefined ? [] : [score.promise]), ...score.goals];
    for (const { document, ...lists } of owners) {
      for (const clause of [...lists.always, ...lists.never]) {
        const words = normalisedWords(clause.text, score.config.language).join(" ");
        const [own, other] = clause.list === "always" ? [always, nevers] : [nevers, always];
        const against = other.get(words);
        if (words !== "" && against !== undefined) report(document, finding(clause, against));
        if (!own.has(words)) own.set(words, { clause, document });
      }
    }
  },
);

function finding(clause: Clause, against: Standing) {
  return {
    message: `this is ${clause.list} done here, and ${against.clause.list} done in ${against.document.path} (${against.clause.id}): ${against.clause.text}`,
    span: clause.span,
    suggestion: `score amend ${goalIdOf(against.document.path)} --retire ${against.clause.id}`,
  };
}
