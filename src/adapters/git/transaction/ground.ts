import { removeStaged } from "../../staging.ts";
import type { Git } from "../git.ts";
import { waitForIndex } from "../preflight.ts";
import type { Repository } from "../repository.ts";
import { onBranchOfToday } from "./branch-of-today.ts";
import type { JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { refuseOtherBranch } from "./other-branch.ts";
import { removeOwnLocks } from "./own-locks.ts";
import type { Placing } from "./place-files.ts";
import { readContents } from "./read-contents.ts";

/** What an interrupted run left, and where. */
export interface Ground {
  readonly plan: JournalPlan;
  readonly files: readonly Placing[];
  /** The repository as that run saw it: its paths count from where its score lies. */
  readonly place: Repository;
}

/**
 * Makes ready to end an interruption: the locks of its Git go, and its contents are read; nothing where it had written nothing yet.
 * @throws ScoreError of kind `state` where another branch is checked out, or another Git works here.
 */
export async function groundOf(git: Git, repository: Repository, hold: Hold): Promise<Ground | undefined> {
  if (hold.journal.plan === null) {
    removeStaged(repository.gitDir);
    return undefined;
  }
  const plan = await onBranchOfToday(git, repository, hold.journal.plan);
  // A commit that is not what was asked for may be so because it stands on another branch.
  if (hold.journal.strange === null) await refuseOtherBranch(git, repository, plan);
  await removeOwnLocks(git, repository, hold.journal, plan);
  // Somebody's commit that waits for its message holds what was placed: taken back on the disk alone, it would be recorded there.
  await waitForIndex(git, repository);
  const place = { ...repository, prefix: plan.prefix };
  const files = await readContents(git, place, hold.journal, plan.files);
  return { plan, files, place };
}
