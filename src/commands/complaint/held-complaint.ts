import { refuseUnreadable } from "../../core/amend/refuse-problems.ts";
import { afterStep } from "../../core/complaint/after-step.ts";
import { complaintOrRepair } from "../../core/complaint/complaint-or-repair.ts";
import type { Fact } from "../../core/complaint/fact-change.ts";
import type { FoundComplaint } from "../../core/complaint/find-complaint.ts";
import { type FoundRepair, findRepair } from "../../core/complaint/find-repair.ts";
import { nextStep, relapseStep } from "../../core/complaint/next-step.ts";
import {
  HELD_KEYS,
  type HeldRequest,
  heldText,
  planHeld,
  planHeldOf,
} from "../../core/complaint/plan-held.ts";
import type { ComplaintStepResult } from "../../core/complaint/result.ts";
import { setFacts } from "../../core/complaint/set-facts.ts";
import { readText } from "../../core/document/document.ts";
import { sourceOf } from "../../core/document/source-text.ts";
import { relapses } from "../../core/history/came-back.ts";
import { repairBook } from "../../core/history/repair-book.ts";
import type { Score } from "../../core/score/score.ts";
import type { Context } from "../context.ts";
import { type RecordOptions, recordStep, type StepPlan } from "./record-step.ts";
import { planFacts } from "./step-complaint.ts";

/** What `score complaint held` is asked for. */
export interface HeldOptions extends RecordOptions {
  /** A complaint, or an amendment by its id or the path of its repair file. */
  readonly name: string;
  readonly overwrite: boolean;
  readonly request: HeldRequest;
}

/** Records whether a repair held: in the complaint, or beside the repair where an amendment is named. */
export async function holdComplaint(options: HeldOptions, context: Context): Promise<ComplaintStepResult> {
  const { iso } = context.now();
  const { facts, ...recorded } = await recordStep(options, context, (score) => {
    const target = complaintOrRepair(score, options.name);
    return "repair" in target
      ? planBeside(target.repair, options, score, iso)
      : planHolding(target.complaint, options, score, iso);
  });
  return {
    kind: "complaint-step",
    command: "complaint-held",
    ...facts,
    ...recorded,
    isCommitted: options.commit,
  };
}

type Holding = Pick<ComplaintStepResult, "id" | "paths" | "complaint" | "changes" | "next">;

// The first look stands in the complaint. What is seen of a later repair stands beside that one, so that neither is lost.
function planHolding(
  found: FoundComplaint,
  options: HeldOptions,
  score: Score,
  now: string,
): StepPlan<Holding> {
  const last = found.repairs.at(-1);
  if (found.mendedAgain !== undefined && last !== undefined && found.keys.held !== undefined)
    return planBeside(findRepair(score, last.id), options, score, now, found);
  const { request, overwrite } = options;
  const telling = { about: "held", summary: summaryOf(request), overwrite };
  const fact = planHeld(request, found, repairBook(score), now);
  return planFacts(found, [fact], telling, score, now);
}

function planBeside(
  found: FoundRepair,
  { request, overwrite }: HeldOptions,
  score: Score,
  now: string,
  complaint?: FoundComplaint,
): StepPlan<Holding> {
  if (found.held !== undefined) refuseUnreadable(found.held);
  const { id } = found.repair;
  const facts = planHeldOf(request, found, now);
  const { file, changes } =
    found.held === undefined
      ? { file: { path: found.path, before: undefined, after: heldText(facts) }, changes: facts.map(added) }
      : setFacts(found.held, facts, HELD_KEYS, overwrite);
  const named = new Set([
    ...(complaint === undefined ? [] : [complaint.id]),
    ...(found.repair.complaints ?? []),
  ]);
  const document = readText(found.path, "held", sourceOf(file.after), score.config.sectionNames);
  const { book, followed } = afterStep([document], score);
  const after = complaint && followed.get(complaint.id);
  const relapse = relapses(book).find(({ repair }) => repair.id === id);
  const today = now.slice(0, 10);
  const next =
    relapse === undefined ? after && nextStep(after, book, today) : relapseStep(relapse, book, today);
  return {
    files: changes.length === 0 ? [] : [file],
    message: {
      kind: "held",
      id,
      summary: summaryOf(request),
      changes,
      complaints: [...named],
    },
    facts: { id: complaint?.id ?? id, paths: [found.path], complaint: after, changes, next },
  };
}

function added({ key, value }: Fact) {
  return { key, before: undefined, after: value };
}

function summaryOf({ answer, because }: HeldRequest): string {
  return answer === "yes" ? `it held: ${because}` : `it did not hold: ${because}`;
}
