import { refuseUnreadable } from "../../core/amend/refuse-problems.ts";
import { afterStep } from "../../core/complaint/after-step.ts";
import { COMPLAINT_KEYS } from "../../core/complaint/complaint-keys.ts";
import { type FoundComplaint, findComplaint } from "../../core/complaint/find-complaint.ts";
import { type NextStep, nextStep } from "../../core/complaint/next-step.ts";
import { planStep, type StepRequest } from "../../core/complaint/plan-step.ts";
import type { ComplaintCommand, ComplaintStepResult } from "../../core/complaint/result.ts";
import { readText } from "../../core/document/document.ts";
import { sourceOf } from "../../core/document/source-text.ts";
import type { FollowedComplaint } from "../../core/history/followed-complaint.ts";
import type { Fact, FactChange } from "../../core/record/fact-change.ts";
import { setFacts } from "../../core/record/set-facts.ts";
import type { Score } from "../../core/score/score.ts";
import type { Context } from "../context.ts";
import { type RecordOptions, recordStep, type StepPlan } from "../record-step.ts";

/** What `score complaint answer`, `put-right`, `told` and `close` are asked for. */
export interface ComplaintStepOptions extends RecordOptions {
  readonly name: string;
  readonly overwrite: boolean;
  readonly request: StepRequest;
}

/** Takes a step with a complaint, as one commit of its file. */
export async function stepComplaint(
  options: ComplaintStepOptions,
  context: Context,
): Promise<ComplaintStepResult> {
  const { iso } = context.now();
  const { facts, ...recorded } = await recordStep(options, context, (score) => {
    const found = findComplaint(score, options.name);
    const { facts: said, about, summary } = planStep(options.request, found, score, iso);
    return planFacts(found, said, { about, summary, overwrite: options.overwrite }, score, iso);
  });
  return {
    kind: "complaint-step",
    command: `complaint-${options.request.step}` as ComplaintCommand,
    ...facts,
    ...recorded,
    isCommitted: options.commit,
  };
}

/** What a step says, and how its commit tells it. */
export interface Telling {
  readonly about: string;
  readonly summary: string;
  readonly overwrite: boolean;
}

/** A complaint with some facts set. */
export interface Stepping {
  readonly id: string;
  readonly paths: readonly string[];
  readonly complaint: FollowedComplaint;
  readonly changes: readonly FactChange[];
  readonly next: NextStep | undefined;
}

/** Plans some facts of one complaint as a step. */
export function planFacts(
  found: FoundComplaint,
  facts: readonly Fact[],
  { about, summary, overwrite }: Telling,
  score: Score,
  now: string,
): StepPlan<Stepping> {
  const { id, record, keys } = found;
  refuseUnreadable(record.document);
  const { file, changes } = setFacts(record.document, facts, COMPLAINT_KEYS, overwrite);
  const after = readText(file.path, "complaint", sourceOf(file.after), score.config.sectionNames);
  const { book, followed } = afterStep([after], score);
  const complaint = followed.get(id) ?? found;
  const isAbout = changes.some((change) => change.key === about);
  return {
    files: changes.length === 0 ? [] : [file],
    message: {
      kind: keys.kind,
      id,
      summary: isAbout ? summary : `noted ${changes.map((change) => change.key).join(", ")}`,
      changes,
      complaints: [id],
    },
    facts: {
      id,
      paths: [file.path],
      complaint,
      changes,
      next: nextStep(complaint, book, now.slice(0, 10)),
    },
  };
}
