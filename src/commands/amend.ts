import { fileState, refuseEdits } from "../adapters/git/preflight.ts";
import type { AmendmentPlan } from "../core/amend/amendment-plan.ts";
import { planAmendment } from "../core/amend/plan.ts";
import { remarksOn } from "../core/amend/remarks.ts";
import type { AmendRequest } from "../core/amend/request.ts";
import type { AmendResult } from "../core/amend/result.ts";
import { stillSays } from "../core/amend/still-says.ts";
import type { ScoreDocument } from "../core/document/document.ts";
import { writtenForm } from "../core/document/source-text.ts";
import { ScoreError } from "../core/errors.ts";
import { complaintIdOf } from "../core/score/complaint.ts";
import { findGoal } from "../core/score/find-goal.ts";
import type { Score } from "../core/score/score.ts";
import { committedVersion } from "./committed-version.ts";
import type { Context } from "./context.ts";
import { editByHand, type HandEdit, keeping } from "./hand-edit.ts";
import { inTransaction, lookAround, type Ready } from "./in-transaction.ts";

/** What `score amend` is asked for. */
export interface AmendOptions extends Omit<AmendRequest, "by" | "edited"> {
  readonly goal: string;
  readonly by: string | undefined;
  readonly edit: boolean;
  readonly edited: boolean;
  readonly dryRun: boolean;
}

/** Amends a goal or the promise after a complaint: one commit of exactly its file, its repair and its complaints. */
export async function amend(options: AmendOptions, context: Context): Promise<AmendResult> {
  const edit = options.edit ? await editFirst(options, context) : undefined;
  try {
    const outcome = options.dryRun
      ? await look(options, edit, context)
      : await inTransaction(context, async (transaction) => {
          const plan = await planOn(options, edit, transaction, context);
          if (plan === undefined) return nothing(options, plan);
          const remarks = remarksOn(plan.target, plan.files, transaction.score);
          const recorded = await transaction.record({
            files: plan.files,
            message: plan.message,
            stillSays: (file, committed) => stillSays(file, committed, transaction.score.config),
          });
          const remotes = await context.git.run(["remote"], { cwd: transaction.repository.top });
          const hasRemote = remotes.stdout.toString().trim() !== "";
          return { ...nothing(options, plan), remarks, ...recorded, hasRemote };
        });
    if (outcome.commit !== undefined || outcome.plan === undefined) edit?.discard();
    return edit === undefined || !options.dryRun ? outcome : { ...outcome, copy: edit.copy };
  } catch (error) {
    throw edit === undefined ? error : keeping(edit.copy, error);
  }
}

// What could not be recorded anyway is said before somebody writes half a page.
async function editFirst(options: AmendOptions, context: Context): Promise<HandEdit> {
  const ready = await lookAround(context);
  const document = targetOf(options.goal, ready.score);
  await refuseUnready(document, options, ready, context);
  return editByHand(document, context);
}

async function look(
  options: AmendOptions,
  edit: HandEdit | undefined,
  context: Context,
): Promise<AmendResult> {
  const ready = await lookAround(context);
  const plan = await planOn(options, edit, ready, context);
  const remarks = plan === undefined ? [] : remarksOn(plan.target, plan.files, ready.score);
  return { ...nothing(options, plan), remarks };
}

function nothing(options: AmendOptions, plan: AmendmentPlan | undefined): AmendResult {
  return {
    kind: "amend",
    goal: options.goal,
    plan,
    reformatted: [],
    remarks: [],
    hasRemote: false,
    commit: undefined,
  };
}

async function planOn(
  options: AmendOptions,
  edit: HandEdit | undefined,
  ready: Ready,
  context: Context,
): Promise<AmendmentPlan | undefined> {
  const { score, repository, head, identity } = ready;
  const onDisk = targetOf(options.goal, score);
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
  { repository }: Ready,
  { git }: Context,
): Promise<void> {
  await refuseEdits(git, repository, document.path, options.edited);
  for (const id of options.complaints) {
    const path = `complaints/${complaintIdOf(id)}.md`;
    // A complaint that was just written down goes into the same commit.
    if ((await fileState(git, repository, path)) !== "untracked")
      await refuseEdits(git, repository, path, false);
  }
}

function targetOf(name: string, score: Score): ScoreDocument {
  if (name !== "promise") return findGoal(score, name).document;
  if (score.promise !== undefined) return score.promise.document;
  throw new ScoreError("usage", "promise/missing", "there is no promise.md here yet", { hint: "score init" });
}
