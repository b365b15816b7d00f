import { type Identity, refuseUnfinished, requireIdentity } from "../adapters/git/preflight.ts";
import { type Recorded, type Recording, record } from "../adapters/git/record.ts";
import { type Head, openRepository, type Repository } from "../adapters/git/repository.ts";
import type { Score } from "../core/score/score.ts";
import type { Context } from "./context.ts";
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
  readonly record: (recording: Omit<Recording, "head">) => Promise<Recorded>;
}

/**
 * Looks whether something could be recorded here: reads only.
 * @throws ScoreError of kind `state` with what stands in the way.
 */
export async function lookAround(context: Context): Promise<Ready> {
  const root = findScore(context);
  const repository = await openRepository(context.git, root);
  const head = await refuseUnfinished(context.git, repository);
  const identity = await requireIdentity(context.git, repository);
  return { root, repository, head, identity, score: loadScore(root, context.store) };
}

/** Plans and records something: what the body reads is what it changes, because nobody else records in between. */
export async function inTransaction<Result>(
  context: Context,
  body: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const ready = await lookAround(context);
  return body({
    ...ready,
    record: (recording) =>
      context.uninterrupted(() =>
        record(context.git, context.store, ready.repository, { ...recording, head: ready.head }),
      ),
  });
}
