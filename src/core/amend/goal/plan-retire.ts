import { writtenForm } from "../../document/source-text.ts";
import { semanticDiff } from "../../history/semantic-diff.ts";
import { versionOf } from "../../history/version.ts";
import { clausesOf, type Goal } from "../../score/goal.ts";
import type { Score } from "../../score/score.ts";
import type { AmendmentPlan } from "../amendment-plan.ts";
import { assemble } from "../assemble.ts";
import { complaintsNamed } from "../complaint-named.ts";
import { type Decision, decided } from "../decision.ts";
import type { Occasion } from "../occasion.ts";
import { refuseUnreadable } from "../refuse-problems.ts";

/** The retiring of a goal as somebody asks for it. */
export interface RetireRequest extends Decision {
  readonly complaints: readonly string[];
}

/** Plans the end of a goal: its file goes, its repairs stay, and a last one names every clause that went with it. */
export function planRetire(
  request: RetireRequest,
  goal: Goal,
  score: Score,
  occasion: Occasion,
): AmendmentPlan {
  const { document, id } = goal;
  refuseUnreadable(document);
  const decision = decided(request);
  const complaints = complaintsNamed(request.complaints, score);
  const facts = {
    goal: id,
    kind: "retire" as const,
    ...decision,
    clauses: [...clausesOf(goal), ...goal.standards].map((clause) => `${id}#${clause.id}`),
    weakens: [],
    replaces: [],
    takesBack: undefined,
    formerly: goal.formerly,
    keepUntil: undefined,
    trace: undefined,
    checkOn: undefined,
  };
  const changes = semanticDiff(versionOf(document), undefined);
  const file = { path: document.path, before: writtenForm(document.source), after: undefined };
  const made = { facts, complaints, changes, target: document.path, text: document.source.text };
  return assemble({ ...made, files: [file], eol: document.source.eol }, score, occasion);
}
