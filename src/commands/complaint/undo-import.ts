import {
  complaintsBrought,
  complaintsHeld,
  filesBesideComplaints,
} from "../../adapters/git/complaint-files.ts";
import { writtenFiles } from "../../adapters/git/edited-files.ts";
import type { ImportCommit } from "../../adapters/git/find-imports.ts";
import { readRevisions } from "../../adapters/git/history.ts";
import { requireIdentity } from "../../adapters/git/identity.ts";
import { refuseUnfinished } from "../../adapters/git/preflight.ts";
import { refuseNested } from "../../adapters/git/refuse-nested.ts";
import { type Repository, rootOf } from "../../adapters/git/repository.ts";
import { failureOf } from "../../adapters/git/transaction/failure.ts";
import type { Hold } from "../../adapters/git/transaction/lock.ts";
import { note } from "../../adapters/git/transaction/make-commit.ts";
import { type TakenOut, type TakingOut, takeOutMany } from "../../adapters/git/transaction/take-out-many.ts";
import { refuseLinks } from "../../adapters/refuse-odd.ts";
import { listStaging, removeStaged } from "../../adapters/staging.ts";
import { isSystemError } from "../../adapters/system-error.ts";
import { oneLine } from "../../core/amend/one-line.ts";
import { complaintsNamed } from "../../core/complaint/undo/complaints-named.ts";
import { importUndoMessage } from "../../core/complaint/undo/import-undo-message.ts";
import type { ImportUndoResult } from "../../core/complaint/undo/import-undo-result.ts";
import { type ImportUndoPlan, planImportUndo } from "../../core/complaint/undo/plan-import-undo.ts";
import { ScoreError } from "../../core/errors.ts";
import type { Context } from "../context.ts";
import { guardPrivacy } from "../guard-privacy.ts";
import { holding } from "../in-transaction.ts";
import { lookLightly } from "../look-lightly.ts";
import type { UndoOptions } from "../undo-step.ts";

/**
 * Takes the complaints of an import out again, as one commit; what somebody has worked on since stays, and is told.
 * @throws ScoreError `import/worked-on` (state) where that is all of it.
 */
export async function undoImport(
  { by, dryRun }: Pick<UndoOptions, "by" | "dryRun">,
  found: ImportCommit,
  repository: Repository,
  context: Context,
): Promise<ImportUndoResult> {
  const decided = by === undefined ? undefined : oneLine("--by", by);
  if (dryRun) return told(found, await planned(found, repository, context), { dryRun });
  const { config } = await lookLightly(context);
  return holding(context, repository, async (hold) => {
    const head = await refuseUnfinished(context.git, repository);
    const { name } = await requireIdentity(context.git, repository);
    refuseLinks(rootOf(repository), "complaints");
    await refuseNested(context.git, repository, ["complaints/any.md"]);
    const plan = await planned(found, repository, context);
    if (plan.taken.length === 0) return told(found, plan, { dryRun });
    const message = importUndoMessage({ ...found, commit: found.commit.id }, plan, decided ?? name);
    await guardPrivacy({ files: [], message: decided ?? "" }, config);
    const taken = await takeOut(hold, repository, plan.taken, { message, head }, context);
    return told(found, plan, { dryRun, ...taken });
  });
}

async function takeOut(
  hold: Hold,
  repository: Repository,
  paths: readonly string[],
  given: Omit<TakingOut, "stagingFolder">,
  context: Context,
): Promise<TakenOut> {
  try {
    const stagingFolder = listStaging(repository.gitDir, paths);
    return await takeOutMany(context.git, repository, hold, { ...given, stagingFolder });
  } catch (error) {
    throw isSystemError(error) ? failureOf(error, { asides: [], stillListed: [] }, false) : error;
  } finally {
    if (hold.journal.plan === null) endStaging(hold, repository);
  }
}

// The journal says that nothing waits before that goes: whoever comes after a crash here takes the rest away.
function endStaging(hold: Hold, { gitDir }: Repository): void {
  note(hold, { plan: null, git: null, strange: null });
  try {
    removeStaged(gitDir);
  } catch {
    // Nothing names it any more, and the next import takes it away.
    return;
  }
}

async function planned(
  { commit, what }: ImportCommit,
  repository: Repository,
  context: Context,
): Promise<ImportUndoPlan> {
  const { git } = context;
  const [brought, committed, written, since, beside] = await Promise.all([
    complaintsBrought(git, repository, commit.id),
    complaintsHeld(git, repository),
    writtenFiles(git, repository, "complaints"),
    readRevisions(git, repository, ["complaints"], [`^${commit.id}`]),
    filesBesideComplaints(git, repository),
  ]);
  const root = rootOf(repository);
  const namedBy = new Map<string, string>();
  for (const path of beside)
    for (const id of complaintsNamed(context.store.textOf(root, path) ?? "")) namedBy.set(id, path);
  const plan = planImportUndo({ brought, committed, written, since, namedBy });
  if (plan.taken.length === 0 && plan.stays.length > 0) throw allWorkedOn(what, plan);
  return plan;
}

function told(
  { commit, id, what }: ImportCommit,
  { taken, stays, gone }: ImportUndoPlan,
  { dryRun, ...done }: { readonly dryRun: boolean } & Partial<TakenOut>,
): ImportUndoResult {
  return {
    kind: "complaint-import-undo",
    import: { commit: commit.id, id, what },
    taken: taken.length,
    stays,
    gone,
    dryRun,
    commit: done.commit,
    asides: done.asides ?? [],
  };
}

/** How many complaints are named in a refusal. */
const MOST_NAMED = 5;

function allWorkedOn(what: string, { stays }: ImportUndoPlan): ScoreError {
  const lines = stays.slice(0, MOST_NAMED).map(({ id }) => `score complaint undo ${id}   # its last step`);
  return new ScoreError(
    "state",
    "import/worked-on",
    `somebody has worked since on all that is left of ${what}, so nothing of it was taken back`,
    { hint: lines.join("\n"), data: { stays } },
  );
}
