import { refuseUnreadable } from "../../core/amend/refuse-problems.ts";
import { afterStep } from "../../core/complaint/after-step.ts";
import { complaintOrRepair } from "../../core/complaint/complaint-or-repair.ts";
import type { FoundComplaint } from "../../core/complaint/find-complaint.ts";
import { type FoundRepair, findRepair } from "../../core/complaint/find-repair.ts";
import { nextStep, relapseStep } from "../../core/complaint/next-step.ts";
import {
  besideWhich,
  HELD_KEYS,
  type HeldRequest,
  heldText,
  planHeld,
  planHeldOf,
  refuseUnmended,
} from "../../core/complaint/plan-held.ts";
import type { ComplaintStepResult } from "../../core/complaint/result.ts";
import { readText } from "../../core/document/document.ts";
import { sourceOf } from "../../core/document/source-text.ts";
import { relapses } from "../../core/history/came-back.ts";
import { repairBook } from "../../core/history/repair-book.ts";
import { type Fact, type FactChange, same } from "../../core/record/fact-change.ts";
import { setFacts } from "../../core/record/set-facts.ts";
import type { Score } from "../../core/score/score.ts";
import type { Context } from "../context.ts";
import { type RecordOptions, recordStep, type StepPlan } from "../record-step.ts";
import { planFacts } from "./step-complaint.ts";

/** What `score complaint held` is asked for. */
export interface HeldOptions extends RecordOptions {
  /** A complaint, or an amendment by its id or the path of its repair file. */
  readonly name: string;
  readonly overwrite: boolean;
  readonly request: HeldRequest;
}

/** Records whether a repair held: in the complaint, or beside the repairs where that tells of earlier ones or an amendment is named. */
export async function holdComplaint(options: HeldOptions, context: Context): Promise<ComplaintStepResult> {
  const { iso } = context.now();
  const { facts, ...recorded } = await recordStep(options, context, (score) => {
    const target = complaintOrRepair(score, options.name);
    return "repair" in target
      ? planBeside([target.repair], options, score, iso)
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

function planHolding(
  found: FoundComplaint,
  options: HeldOptions,
  score: Score,
  now: string,
): StepPlan<Holding> {
  const book = repairBook(score);
  refuseUnmended(found, book, now);
  const repairs = besideWhich(found, book).map((id) => findRepair(score, id));
  if (repairs.length > 0) return planBeside(repairs, options, score, now, found);
  const { request, overwrite } = options;
  const telling = { about: "held", summary: summaryOf(request), overwrite };
  return planFacts(found, [planHeld(request, found, now)], telling, score, now);
}

function planBeside(
  repairs: readonly FoundRepair[],
  { request, overwrite }: HeldOptions,
  score: Score,
  now: string,
  complaint?: FoundComplaint,
): StepPlan<Holding> {
  const ids = repairs.map(({ repair }) => repair.id);
  const looks = repairs.map((found) => lookAt(found, request, overwrite, now));
  const documents = looks.map(({ file }) =>
    readText(file.path, "held", sourceOf(file.after), score.config.sectionNames),
  );
  const { book, followed } = afterStep(documents, score);
  const after = complaint && followed.get(complaint.id);
  const today = now.slice(0, 10);
  const relapse = relapses(book).find(({ repair }) => ids.includes(repair.id));
  const next =
    relapse === undefined ? after && nextStep(after, book, today) : relapseStep(relapse, book, today);
  const named = looks.flatMap(({ complaints }) => complaints);
  const changes = told(looks.flatMap((look) => look.changes));
  const changed = looks.filter((look) => look.changes.length > 0);
  return {
    files: changed.map(({ file }) => file),
    message: {
      kind: "held",
      id: ids.join(", "),
      summary: summaryOf(request),
      changes,
      complaints: [...new Set([...(complaint === undefined ? [] : [complaint.id]), ...named])],
    },
    facts: {
      id: complaint?.id ?? ids.join(", "),
      paths: (changed.length > 0 ? changed : looks).map(({ file }) => file.path),
      complaint: after,
      changes,
      next,
    },
  };
}

function lookAt(found: FoundRepair, request: HeldRequest, overwrite: boolean, now: string) {
  if (found.held !== undefined) refuseUnreadable(found.held);
  const facts = planHeldOf(request, found, now);
  const complaints = found.repair.complaints ?? [];
  if (found.held !== undefined) return { ...setFacts(found.held, facts, HELD_KEYS, overwrite), complaints };
  const file = { path: found.path, before: undefined, after: heldText(facts) };
  return { file, changes: facts.map(added), complaints };
}

// One look at several repairs is told once.
function told(changes: readonly FactChange[]): readonly FactChange[] {
  return changes.filter((change, at) => changes.findIndex((other) => same(other, change)) === at);
}

function added({ key, value }: Fact) {
  return { key, before: undefined, after: value };
}

function summaryOf({ answer, because }: HeldRequest): string {
  return answer === "yes" ? `it held: ${because}` : `it did not hold: ${because}`;
}
