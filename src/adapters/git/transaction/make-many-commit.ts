import { ScoreError } from "../../../core/errors.ts";
import type { RawCommit } from "../../../core/history/raw-commit.ts";
import { markOf } from "../../processes.ts";
import type { Git } from "../git.ts";
import type { Repository } from "../repository.ts";
import { findCommit } from "./find-commit.ts";
import type { JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { note, notKnown, refuseMovedHead } from "./make-commit.ts";
import { commitMany, committedOf } from "./many-index.ts";
import type { StagedFiles } from "./staged-files.ts";
import { succeeded } from "./succeeded.ts";

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
  const output = await commitMany(git, repository, staged, plan.message, (pid) =>
    note(hold, { git: { process: markOf(pid), since: Date.now() } }),
  );
  // A Git that ended by itself took its locks along: what lies there now is somebody else's.
  if (output.killed !== true) note(hold, { git: null });
  const made = await madeOf(git, repository, plan, staged, output.code === 0).catch((error: unknown) => {
    throw notKnown(error, output);
  });
  if (made !== undefined) return made;
  if (output.code === 130) {
    throw new ScoreError(
      "interrupted",
      "interrupted",
      "stopped while Git was committing; nothing was recorded",
      { output: output.stderr },
    );
  }
  succeeded(output, "Git or a hook refused the commit");
  throw new ScoreError(
    "unfinished",
    "git/commit-gone",
    "Git made a commit, but it stands on no branch here",
    {
      hint: "git reflog   # finds it",
    },
  );
}

// A hook may have dropped the trailer: then it is the first commit that has what was staged.
async function madeOf(
  git: Git,
  repository: Repository,
  plan: JournalPlan,
  staged: StagedFiles,
  succeeds: boolean,
): Promise<RawCommit | undefined> {
  const { own, since } = await findCommit(git, repository, plan);
  if (own !== undefined || !succeeds) return own;
  for (const commit of since) {
    const has = await committedOf(git, repository, staged, commit.id);
    if (has !== undefined && has.size > 0) return commit;
  }
  return undefined;
}
