import { refuseEdits } from "../adapters/git/refuse-edits.ts";
import type { AmendmentPlan } from "../core/amend/amendment-plan.ts";
import { NOTHING_RECORDED } from "../core/amend/outcome.ts";
import { planAmendment } from "../core/amend/plan.ts";
import type { AmendRequest } from "../core/amend/request.ts";
import type { AmendResult } from "../core/amend/result.ts";
import { nextAfter } from "../core/complaint/next-after.ts";
import type { ScoreDocument } from "../core/document/document.ts";
import { writtenForm } from "../core/document/source-text.ts";
import { ScoreError } from "../core/errors.ts";
import { findGoal } from "../core/score/find-goal.ts";
import { carryingOut } from "./carry-out.ts";
import { committedVersion } from "./committed-version.ts";
import type { Context } from "./context.ts";
import { explainingMissing } from "./explain-missing.ts";
import { editByHand, type HandEdit, keeping } from "./hand-edit.ts";
import { lookAround, type Ready } from "./in-transaction.ts";
import { findScore } from "./load-score.ts";
import { refuseEditedRecords } from "./refuse-edited-records.ts";
import { refuseInterrupted } from "./refuse-interrupted.ts";
import { refuseNotLess } from "./refuse-not-less.ts";

/** What `score amend` is asked for. */
export interface AmendOptions extends Omit<AmendRequest, "by" | "edited"> {
  readonly goal: string;
  readonly by: string | undefined;
  readonly edit: boolean;
  readonly edited: boolean;
  readonly dryRun: boolean;
}

/** Amends a goal or the promise after a complaint: one commit of exactly its file, its repair, its complaints and the gaps it settles. */
export async function amend(options: AmendOptions, context: Context): Promise<AmendResult> {
  const edit = options.edit ? await editFirst(options, context) : undefined;
  try {
    const result = await carryingOut(options.dryRun, context, async (ready, carryOut) => {
      const plan = await planOn(options, edit, ready, context);
      const outcome = plan === undefined ? NOTHING_RECORDED : await carryOut(plan);
      const isRecorded = plan !== undefined && outcome.commit !== undefined;
      const next = isRecorded ? nextAfter(plan, plan.repair.complaints, ready.score, context.now().day) : [];
      return { kind: "amend" as const, goal: options.goal, plan, next, ...outcome };
    });
    if (result.commit !== undefined || result.plan === undefined) edit?.discard();
    return edit === undefined || !options.dryRun ? result : { ...result, copy: edit.copy };
  } catch (error) {
    throw edit === undefined ? error : keeping(edit.copy, error);
  }
}

// What could not be recorded anyway is said before somebody writes half a page.
async function editFirst(options: AmendOptions, context: Context): Promise<HandEdit> {
  if (!options.dryRun) refuseInterrupted(findScore(context), context);
  const ready = await lookAround(context);
  const document = await explainingMissing(ready, context, async () => targetOf(options.goal, ready));
  await refuseUnready(document, options, ready, context);
  return editByHand(document, context);
}

async function planOn(
  options: AmendOptions,
  edit: HandEdit | undefined,
  ready: Ready,
  context: Context,
): Promise<AmendmentPlan | undefined> {
  const { score, repository, head, identity } = ready;
  const onDisk = targetOf(options.goal, ready);
  await refuseNotLess(options.already ?? [], onDisk.path, ready, context);
  await refuseUnready(onDisk, options, ready, context);
  if (edit !== undefined && writtenForm(onDisk.source) !== edit.before) {
    throw new ScoreError("state", "amend/changed-meanwhile", `${onDisk.path} was changed while you edited`, {
      hint: "begin again with --edit, and take your words over from the copy",
    });
  }
  const document = options.edited ? await committedVersion(onDisk, score, repository, context.git) : onDisk;
  const edited =
    edit !== undefined
      ? { text: edit.text(), onDisk: false }
      : options.edited
        ? { text: writtenForm(onDisk.source), onDisk: true }
        : undefined;
  const request: AmendRequest = { ...options, by: options.by ?? identity.name, edited };
  return planAmendment(request, document, score, { parent: head.commit ?? "", ...context.now() });
}

async function refuseUnready(
  document: ScoreDocument,
  options: AmendOptions,
  ready: Ready,
  context: Context,
): Promise<void> {
  await refuseEdits(
    context.git,
    ready.repository,
    document.path,
    options.edited ? "be recorded" : "be asked for",
  );
  await refuseEditedRecords(options, ready, context);
}

function targetOf(name: string, { score }: Pick<Ready, "score">): ScoreDocument {
  if (name !== "promise") return findGoal(score, name).document;
  if (score.promise !== undefined) return score.promise.document;
  throw new ScoreError("usage", "promise/missing", "there is no promise.md here yet", {
    hint: score.goals.length > 0 ? "score init --template blank" : "score init",
    traces: { missing: "promise.md" },
  });
}
