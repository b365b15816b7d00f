import { didYouMean, hintOf } from "../../../did-you-mean.ts";
import type { Placed } from "../../../score/keys.ts";
import { defineScoreRule } from "../../define-rule.ts";
import type { JudgedGoal } from "../../judged-score.ts";

/** `promise/unknown-part` */
export const promiseUnknownPart = defineScoreRule(
  {
    id: "promise/unknown-part",
    severity: "error",
    idea: "promise",
    fires: "a goal serves a part that promise.md does not have",
    why: "A goal that keeps a promise nobody made is kept by nobody either.",
    bad: [{ says: "Mistyped.", keys: { serves: "serves: [price-you-herd]" } }],
    good: [{ says: "A part of promise.md.", keys: { serves: "serves: [price-you-heard]" } }],
  },
  (score, report) => {
    if (score.promise === undefined || !score.promise.document.readable) return;
    const parts = new Set(score.promise.parts.map((part) => part.id.text));
    const readable = score.goals.filter(({ document }) => document.readable);
    for (const [document, part, serves] of readable.flatMap(servedBy)) {
      if (parts.has(part.text)) continue;
      report(document, {
        message: `promise.md has no part "${part.text}"${hintOf(part.text, parts)}`,
        span: part.span,
        suggestion: listWithout(part.text, serves, parts),
      });
    }
  },
);

function servedBy({ document, serves }: JudgedGoal) {
  return serves.map((part) => [document, part, serves] as const);
}

// What the goal serves besides stays; where nothing is left, all there is to choose from is shown.
function listWithout(unknown: string, serves: readonly Placed[], parts: ReadonlySet<string>): string {
  const meant = didYouMean(unknown, parts);
  const kept = serves.flatMap(({ text }) => (text === unknown ? (meant ?? []) : parts.has(text) ? text : []));
  return kept.length > 0
    ? `serves: [${[...new Set(kept)].join(", ")}]`
    : `serves: [${[...parts].join(", ")}]   # those of them that this goal keeps`;
}
