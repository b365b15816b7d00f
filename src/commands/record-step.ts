import { type Identity, readIdentity } from "../adapters/git/identity.ts";
import { refuseEditsOfKnown } from "../adapters/git/refuse-edits.ts";
import { oneLine } from "../core/amend/one-line.ts";
import { stillSays } from "../core/amend/still-says.ts";
import { ScoreError } from "../core/errors.ts";
import type { WrittenFile } from "../core/planned-file.ts";
import { type StepMessage, stepMessage } from "../core/record/step-message.ts";
import { type StepRecord, withRecord } from "../core/record/with-record.ts";
import { NO_NOTES, type RecordedNotes } from "../core/recorded-notes.ts";
import type { Score } from "../core/score/score.ts";
import type { Context } from "./context.ts";
import { guardPrivacy } from "./guard-privacy.ts";
import { heldIfAny } from "./held-if-any.ts";
import { inTransaction } from "./in-transaction.ts";
import { findScore, loadScore } from "./load-score.ts";
import { writeUnrecorded } from "./write-unrecorded.ts";

/** What every command of the complaint book is told about recording. */
export interface RecordOptions {
  readonly commit: boolean;
  /** Who decided; Git's own name where nobody says. */
  readonly by: string | undefined;
  /** Why words with personal data may stand all the same. */
  readonly allowPersonalData: string | undefined;
}

/** A step worked out: its files, mostly one, and the words of its commit; without files there is nothing to write. */
export interface StepPlan<Facts> {
  readonly files: readonly WrittenFile[];
  readonly message: Omit<StepMessage, "by" | "override">;
  readonly facts: Facts;
}

/** What became of a step. */
export interface Stepped<Facts> extends RecordedNotes {
  readonly facts: Facts;
  readonly commit: string | undefined;
}

/** Plans a step in the complaint book and records it: one commit of exactly its files, or the files alone with --no-commit. */
export async function recordStep<Facts>(
  options: RecordOptions,
  context: Context,
  plan: (score: Score, root: string) => StepPlan<Facts> | Promise<StepPlan<Facts>>,
): Promise<Stepped<Facts>> {
  const by = options.by === undefined ? undefined : oneLine("--by", options.by);
  const override =
    options.allowPersonalData === undefined
      ? undefined
      : oneLine("--allow-personal-data", options.allowPersonalData);
  if (!options.commit) {
    const root = findScore(context);
    const score = loadScore(root, context.store);
    const { files, message, facts } = await plan(score, root);
    if (files.length === 0) return { facts, commit: undefined, ...NO_NOTES };
    // Who is there matters only where a file says already who somebody else was.
    const asks = by === undefined && files.some(({ before }) => /^by:/m.test(before ?? ""));
    const otherwise = asks ? (await identityIfAny(root, context))?.name : undefined;
    const written = files.map((file) => recording(file, message, { by, otherwise, override }));
    await guardPrivacy({ files: written, override }, score.config, heldIfAny(root, context));
    for (const file of written) writeUnrecorded(root, file, context);
    return { facts, commit: undefined, ...NO_NOTES };
  }
  return inTransaction(context, async ({ root, score, repository, identity, record }) => {
    const { files, message, facts } = await plan(score, root);
    if (files.length === 0) return { facts, commit: undefined, ...NO_NOTES };
    // A file that was just written down by hand enters whole; edits to a known one are somebody's own, and are theirs to commit.
    for (const file of files)
      if (file.before !== undefined)
        await refuseEditsOfKnown(context.git, repository, file.path, "stay without a commit");
    const otherwise = identity.name;
    const recorded = await record({
      files: files.map((file) => recording(file, message, { by, otherwise, override })),
      message: stepMessage({ ...message, by: by ?? identity.name, override }),
      stillSays: (planned, committed) => stillSays(planned, committed, score.config),
      override,
    });
    return { facts, ...recorded };
  });
}

function recording(
  file: WrittenFile,
  { changes }: StepPlan<unknown>["message"],
  record: Omit<StepRecord, "changed">,
): WrittenFile {
  const keys = changes.map(({ key }) => key);
  // Whoever writes something down decides that it came in.
  const changed = file.before === undefined && changes.length === 0 ? ["received"] : keys;
  return { ...file, after: withRecord(file.path, file.after, { ...record, changed }) };
}

/** Returns whom Git knows at a score; nothing where it lies in no repository, or Git is not there. */
export async function identityIfAny(root: string, { git }: Context): Promise<Identity | undefined> {
  try {
    return await readIdentity(git, root);
  } catch (error) {
    if (error instanceof ScoreError) return undefined;
    throw error;
  }
}
