import type { RawCommit } from "../../../core/history/raw-commit.ts";
import { markOf } from "../../processes.ts";
import type { Git } from "../git.ts";
import type { Repository } from "../repository.ts";
import { findCommit } from "./find-commit.ts";
import { findJustMade } from "./find-just-made.ts";
import type { JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { commitGone, note, notKnown, refuseMovedHead } from "./make-commit.ts";
import { commitMany } from "./many-index.ts";
import { reflogMark } from "./marked-commits.ts";
import { notMade } from "./not-made.ts";
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
  const noting = (pid: number): void => note(hold, { git: { process: markOf(pid), since: Date.now() } });
  const mark = plan.mark === undefined ? undefined : reflogMark(plan.mark);
  const output = await commitMany(git, repository, staged, plan.message, noting, mark);
  // A Git that ended by itself took its locks along: what lies there now is somebody else's.
  if (output.killed !== true) note(hold, { git: null });
  const own = output.code === 0 ? findJustMade : findOwn;
  const made = await own(git, repository, plan).catch((error: unknown) => {
    throw notKnown(error, output);
  });
  if (made !== undefined) return made;
  throw output.code === 0 ? commitGone() : notMade(git, output);
}

async function findOwn(git: Git, repository: Repository, plan: JournalPlan): Promise<RawCommit | undefined> {
  return (await findCommit(git, repository, plan)).own;
}
