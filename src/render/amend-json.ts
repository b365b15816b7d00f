import type { AmendmentPlan } from "../core/amend/amendment-plan.ts";
import type { Outcome } from "../core/amend/outcome.ts";
import type { AmendResult } from "../core/amend/result.ts";
import type { NextForComplaint } from "../core/complaint/next-after.ts";
import { changeJson, renderJson } from "./json.ts";
import { notesJson } from "./notes-json.ts";

/** Renders an amendment as `score.amend/1`; `commit` is null for a dry run and where there was nothing to change. */
export function renderAmendJson(result: AmendResult): string {
  return renderJson("amend", {
    ...amendmentJson(result.plan, result, result.goal),
    next: nextForJson(result.next),
  });
}

/** Shapes what comes next for the complaints of an amendment. */
export function nextForJson(next: readonly NextForComplaint[]): readonly object[] {
  return next.map(({ complaint, step, say, command }) => ({ complaint, step, say, command }));
}

/** Shapes what the envelopes of everything that is an amendment have in common. */
export function amendmentJson(
  plan: AmendmentPlan | undefined,
  outcome: Outcome,
  goal: string,
): Readonly<Record<string, unknown>> {
  return {
    id: plan?.repair.id,
    commit: outcome.commit,
    goal: plan?.repair.goal ?? goal,
    kind: plan?.repair.kind,
    files: plan?.files.map((file) => file.path) ?? [],
    changes: plan?.changes.map(changeJson) ?? [],
    message: plan?.message,
    ...notesJson(outcome),
    remarks: outcome.remarks.map(({ rule, severity, message, suggestion }) => ({
      rule,
      severity,
      message,
      suggestion,
    })),
    elsewhere: plan?.elsewhere.map(({ goal }) => goal) ?? [],
    pushed: outcome.sharing.pushed,
  };
}
