import type { Fact } from "../../core/complaint/fact-change.ts";
import { findComplaint } from "../../core/complaint/find-complaint.ts";
import { findRepair, isAmendmentId } from "../../core/complaint/find-repair.ts";
import { nextStep } from "../../core/complaint/next-step.ts";
import {
  HELD_KEYS,
  type HeldRequest,
  heldText,
  planHeld,
  planHeldOf,
} from "../../core/complaint/plan-held.ts";
import type { ComplaintStepResult } from "../../core/complaint/result.ts";
import { setFacts } from "../../core/complaint/set-facts.ts";
import type { Score } from "../../core/score/score.ts";
import { shellWords } from "../../core/shell-words.ts";
import type { Context } from "../context.ts";
import { type RecordOptions, recordStep, type StepPlan } from "./record-step.ts";
import { planFacts, type Stepping } from "./step-complaint.ts";

/** What `score complaint held` is asked for. */
export interface HeldOptions extends RecordOptions {
  /** A complaint, or the id of an amendment. */
  readonly name: string;
  readonly overwrite: boolean;
  readonly request: HeldRequest;
}

/** Records whether a repair held: in the complaint, or beside the repair where an amendment is named. */
export async function holdComplaint(options: HeldOptions, context: Context): Promise<ComplaintStepResult> {
  const { iso, day } = context.now();
  const plan = isAmendmentId(options.name) ? planBeside : planInside;
  const { facts, ...recorded } = await recordStep(options, context, (score) => plan(options, score, iso));
  const { complaint, next, ...written } = facts;
  return {
    kind: "complaint-step",
    command: "complaint-held",
    ...written,
    complaint,
    ...recorded,
    isCommitted: options.commit,
    next: complaint === undefined ? next : nextStep(complaint, day),
  };
}

type Holding = Omit<Stepping, "complaint"> & Pick<ComplaintStepResult, "complaint" | "next">;

function planInside({ name, request, overwrite }: HeldOptions, score: Score, now: string): StepPlan<Holding> {
  const found = findComplaint(score, name);
  const telling = { about: "held", summary: summaryOf(request), overwrite };
  const planned = planFacts(found, [planHeld(request, found, now)], telling, score);
  return { ...planned, facts: { ...planned.facts, next: undefined } };
}

function planBeside({ name, request, overwrite }: HeldOptions, score: Score, now: string): StepPlan<Holding> {
  const found = findRepair(score, name);
  const facts = planHeldOf(request, found, now);
  const { file, changes } =
    found.held === undefined
      ? { file: { path: found.path, before: undefined, after: heldText(facts) }, changes: facts.map(added) }
      : setFacts(found.held, facts, HELD_KEYS, overwrite);
  const { goal, complaints = [] } = found.repair;
  const again = complaints.flatMap((id) => ["--complaint", id]);
  const next = {
    say: "the repair did not hold: mend it again",
    command: `score amend ${shellWords([goal, ...again, "--because", "it came back: what happened"])} --never "what we never do"`,
  };
  return {
    file: changes.length === 0 ? undefined : file,
    message: { kind: "held", id: name, summary: summaryOf(request), changes, complaints },
    facts: {
      id: name,
      path: found.path,
      complaint: undefined,
      changes,
      next: request.answer === "no" ? next : undefined,
    },
  };
}

function added({ key, value }: Fact) {
  return { key, before: undefined, after: value };
}

function summaryOf({ answer, because }: HeldRequest): string {
  return answer === "yes" ? `it held: ${because}` : `it did not hold: ${because}`;
}
