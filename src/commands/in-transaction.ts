import { committedTexts } from "../adapters/git/committed-texts.ts";
import { type Identity, requireIdentity } from "../adapters/git/identity.ts";
import { refuseUnfinished } from "../adapters/git/preflight.ts";
import { type Head, openRepository, type Repository } from "../adapters/git/repository.ts";
import { type Hold, takeHold } from "../adapters/git/transaction/lock.ts";
import { type Recording, record } from "../adapters/git/transaction/record.ts";
import type { Recorded } from "../adapters/git/transaction/settle.ts";
import { refuseOdd } from "../adapters/refuse-odd.ts";
import type { Score } from "../core/score/score.ts";
import type { Context } from "./context.ts";
import { explainingMissing } from "./explain-missing.ts";
import { type Guarded, guardPrivacy, type ReadHeld } from "./guard-privacy.ts";
import { findScore, loadScore } from "./load-score.ts";

/** A score and its repository, looked at and found ready for a commit. */
export interface Ready {
  readonly root: string;
  readonly score: Score;
  readonly repository: Repository;
  readonly head: Head;
  /** Who Git says is at this computer. */
  readonly identity: Identity;
}

/** The same while nobody else of this program works here, with the one way of recording something. */
export interface Transaction extends Ready {
  /** Makes a commit of exactly some files. @throws ScoreError where anything refuses; everything is as before then. */
  readonly record: (
    recording: Omit<Recording, "head"> & Pick<Guarded, "override" | "overrideLater">,
  ) => Promise<Recorded>;
}

/**
 * Looks whether something could be recorded here: reads only.
 * @throws ScoreError of kind `state` with what stands in the way.
 */
export async function lookAround(context: Context): Promise<Ready> {
  const root = findScore(context);
  return lookAt(root, await openRepository(context.git, root), context);
}

async function lookAt(root: string, repository: Repository, context: Context): Promise<Ready> {
  const head = await refuseUnfinished(context.git, repository);
  const identity = await requireIdentity(context.git, repository);
  return { root, repository, head, identity, score: loadScore(root, context.store) };
}

/** Returns the way to read what HEAD holds of a score. */
export function heldBy({ repository }: Pick<Ready, "repository">, { git }: Context): ReadHeld {
  return (paths) => committedTexts(git, repository, paths);
}

/** Plans and records something: what the body reads is what it changes, because nobody else records in between. */
export async function inTransaction<Result>(
  context: Context,
  body: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const root = findScore(context);
  const repository = await openRepository(context.git, root);
  return holding(context, repository, async (hold) => {
    const ready = await lookAt(root, repository, context);
    const transaction: Transaction = {
      ...ready,
      record: async (recording) => {
        for (const { path } of recording.files) refuseOdd(root, path);
        await guardPrivacy(recording, ready.score.config, heldBy(ready, context));
        return record(context.git, repository, hold, { ...recording, head: ready.head });
      },
    };
    return explainingMissing(ready, context, () => body(transaction));
  });
}

/** Runs something as the only one who records in a work tree, to its end: Ctrl-C stops Git, and then everything is put back. */
export async function holding<Result>(
  context: Context,
  repository: Repository,
  body: (hold: Hold) => Promise<Result>,
): Promise<Result> {
  // Whoever is told to stop from here on leaves no journal behind.
  return context.uninterrupted(async () => {
    const { git, argv, processes } = context;
    const hold = await takeHold(repository.gitDir, argv, processes, git.pause);
    try {
      return await body(hold);
    } finally {
      hold.end();
    }
  });
}
