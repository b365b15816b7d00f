import { readRevisions } from "../adapters/git/history.ts";
import { readObjects } from "../adapters/git/objects.ts";
import { refuseEdits } from "../adapters/git/refuse-edits.ts";
import type { Repository } from "../adapters/git/repository.ts";
import { oneLine } from "../core/amend/one-line.ts";
import { stillSays } from "../core/amend/still-says.ts";
import type { ScoreDocument } from "../core/document/document.ts";
import { ScoreError } from "../core/errors.ts";
import type { FileRevision } from "../core/history/revision.ts";
import { same } from "../core/record/fact-change.ts";
import { undoMessage } from "../core/record/undo/message.ts";
import { newestStep } from "../core/record/undo/newest-step.ts";
import { planUndo, type UndoPlan } from "../core/record/undo/plan-undo.ts";
import type { UndoResult } from "../core/record/undo/result.ts";
import { NO_NOTES } from "../core/recorded-notes.ts";
import type { Score } from "../core/score/score.ts";
import { shellWords } from "../core/shell-words.ts";
import type { Context } from "./context.ts";
import { inTransaction, lookAround, type Ready } from "./in-transaction.ts";

/** What taking the last step of a record back is asked for. */
export interface UndoOptions {
  readonly name: string;
  readonly by: string | undefined;
  readonly dryRun: boolean;
}

/** What a person named: the files in which a step of it may stand, the one that names it first. */
export interface UndoTarget {
  readonly id: string;
  /** What stands before the bracket of the commit's subject. */
  readonly kind: string;
  readonly documents: readonly ScoreDocument[];
  readonly complaints: readonly string[];
  /** Files that a step may have written together with one of these. */
  readonly alongside?: readonly ScoreDocument[];
}

/** Takes the last step of what `find` finds back: one commit more of exactly its files; both stay in the history. */
export async function undoStep(
  options: UndoOptions,
  context: Context,
  find: (name: string, score: Score) => UndoTarget,
): Promise<UndoResult> {
  const by = options.by === undefined ? undefined : oneLine("--by", options.by);
  if (options.dryRun) {
    const { plans, id } = await planned(find, options.name, await lookAround(context), context);
    return { ...told(plans, id), commit: undefined, ...NO_NOTES };
  }
  return inTransaction(context, async (ready) => {
    const { plans, id, kind, step, complaints } = await planned(find, options.name, ready, context);
    const recorded = await ready.record({
      files: plans.map(({ file }) => file),
      message: undoMessage({
        kind,
        id,
        commit: step.revision.commit.id,
        step: plans[0].step,
        complaints,
        by: by ?? ready.identity.name,
      }),
      stillSays: (file, committed) => stillSays(file, committed, ready.score.config),
      override: undefined,
    });
    return { ...told(plans, id), ...recorded };
  });
}

/** What the files of one step come to; one look at several repairs stands beside each of them. */
type Plans = readonly [UndoPlan, ...UndoPlan[]];

function told(plans: Plans, id: string) {
  const all = plans.flatMap(({ restored }) => restored);
  return {
    kind: "undo" as const,
    id,
    paths: plans.map(({ file }) => file.path),
    removed: plans.every(({ file }) => file.after === undefined),
    restored: all.filter((fact, at) => all.findIndex((other) => same(other, fact)) === at),
    step: plans[0].step,
  };
}

async function planned(
  find: (name: string, score: Score) => UndoTarget,
  name: string,
  { score, repository }: Ready,
  context: Context,
) {
  const named = find(name, score);
  const { id, documents, alongside = [] } = named;
  const revisions = await readRevisions(context.git, repository, [
    ...new Set([...documents, ...alongside].map(({ path }) => path)),
  ]);
  const step = newestStep(revisions, new Set(documents.map(({ path }) => path)));
  if (step === undefined) throw nothingRecorded(id, documents[0]?.path ?? "");
  const plan = async (document: ScoreDocument, file: FileRevision): Promise<UndoPlan> => {
    await refuseEdits(context.git, repository, document.path, "not stay");
    const before = await textBefore(file, repository, context);
    const held = await heldBy(document.path, repository, context);
    return planUndo({ revision: step.revision, file, id, document, before, held }, score);
  };
  const own = documents.find(({ path }) => path === step.file.path);
  if (own === undefined) throw nothingRecorded(id, step.file.path);
  const plans: [UndoPlan, ...UndoPlan[]] = [await plan(own, step.file)];
  for (const other of alongside.filter(({ kind }) => kind === own.kind)) {
    const file = step.revision.files.find(({ path }) => path === other.path && path !== own.path);
    if (file !== undefined) plans.push(await plan(other, file));
  }
  return { ...named, step, plans };
}

async function textBefore(
  { path, before }: FileRevision,
  repository: Repository,
  { git }: Context,
): Promise<string | undefined> {
  if (before === undefined) return undefined;
  for await (const { bytes } of readObjects(git, repository, [before]))
    if (bytes !== undefined) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  throw new ScoreError("git", "git/failed", `what ${path} said before could not be read`, {
    hint: "git fsck",
  });
}

async function heldBy(path: string, repository: Repository, { git }: Context): Promise<string | undefined> {
  const held = await git.run(["rev-parse", "-q", "--verify", `HEAD:${repository.prefix}${path}`], {
    cwd: repository.top,
  });
  return held.code === 0 ? held.stdout.toString().trim() : undefined;
}

/** Says that nothing of a record is in a commit yet. */
export function nothingRecorded(id: string, path: string): ScoreError {
  return new ScoreError(
    "state",
    `${path.startsWith("voices/") ? "voice" : "complaint"}/no-step`,
    `no step of ${id} is recorded in a commit that is here`,
    {
      hint: `git log --oneline -- ${shellWords([path])}   # what Git knows of its file`,
    },
  );
}
