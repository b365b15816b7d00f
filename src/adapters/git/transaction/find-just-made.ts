import type { RawCommit } from "../../../core/history/raw-commit.ts";
import type { Git } from "../git.ts";
import type { Repository } from "../repository.ts";
import { changedPaths } from "./changed-paths.ts";
import { findCommit, plannedPaths } from "./find-commit.ts";
import type { JournalPlan } from "./journal.ts";

/**
 * Finds the commit of a plan of which Git says that it has just been made. Where there is no reflog and a hook wrote the message
 * anew, it is known by holding every file of the plan; a commit that somebody else made in this moment does not.
 * @throws ScoreError `git/unreadable` where Git could not say.
 */
export async function findJustMade(
  git: Git,
  repository: Repository,
  plan: JournalPlan,
): Promise<RawCommit | undefined> {
  const { own, doubtful } = await findCommit(git, repository, plan);
  if (own !== undefined) return own;
  // A file that was edited before and is recorded as it stands on the disk is as much of the plan as the others.
  const planned = [...plannedPaths(repository, plan)];
  for (const commit of doubtful) {
    const changed = new Set(await changedPaths(git, repository, commit.id));
    if (planned.length > 0 && planned.every((path) => changed.has(path))) return commit;
  }
  return undefined;
}
