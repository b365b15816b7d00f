import type { RawCommit } from "../../../core/history/raw-commit.ts";
import type { Git, GitOutput } from "../git.ts";
import type { Repository } from "../repository.ts";
import { findCommit } from "./find-commit.ts";
import { findJustMade } from "./find-just-made.ts";
import type { JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { commitGone, note, notingGit, notKnown, refuseMovedHead } from "./make-commit.ts";
import { commitMany } from "./many-index.ts";
import { reflogMark } from "./marked-commits.ts";
import { notMade } from "./not-made.ts";
import { removeOwnLocks } from "./own-locks.ts";
import type { StagedFiles } from "./staged-files.ts";

/**
 * Lets Git commit what the index of staged files holds, with hooks and signing on, and returns what it made.
 * @throws ScoreError with Git's and the hook's own words where nothing was made; of kind `unfinished` where that can't be known.
 */
export async function makeManyCommit(
  git: Git,
  repository: Repository,
  hold: Hold,
  plan: JournalPlan,
  staged: StagedFiles,
): Promise<RawCommit> {
  await refuseMovedHead(git, repository, plan);
  const mark = plan.mark === undefined ? undefined : reflogMark(plan.mark);
  const output = await commitMany(git, repository, staged, plan.message, notingGit(hold), mark);
  await clearUpAfter(git, repository, hold, output);
  const own = output.code === 0 ? findJustMade : findOwn;
  const made = await own(git, repository, plan).catch((error: unknown) => {
    throw notKnown(error, output);
  });
  if (made !== undefined) return made;
  throw output.code === 0 ? commitGone() : notMade(git, output);
}

/** Takes away the locks that a Git left which was killed. One that ended by itself took its own along: what lies there is somebody else's. */
export async function clearUpAfter(
  git: Git,
  repository: Repository,
  hold: Hold,
  { killed }: GitOutput,
): Promise<void> {
  const { journal } = hold;
  if (killed !== true) note(hold, { git: null });
  else if (journal.plan !== null)
    await removeOwnLocks(git, repository, journal, journal.plan).catch(() => []);
}

async function findOwn(git: Git, repository: Repository, plan: JournalPlan): Promise<RawCommit | undefined> {
  return (await findCommit(git, repository, plan)).own;
}
