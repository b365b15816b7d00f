import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { ageOf } from "../../core/doctor/age.ts";
import { ScoreError } from "../../core/errors.ts";
import { shellWords } from "../../core/shell-words.ts";
import { filesInConflict, waysToSettle } from "./conflicts.ts";
import { findUnfinished } from "./find-unfinished.ts";
import type { Git } from "./git.ts";
import { refuseReadOnly } from "./refuse-read-only.ts";
import { refuseSparseIndex } from "./refuse-sparse-index.ts";
import { type Head, type Repository, readHead } from "./repository.ts";

/** Refuses where Git is in the middle of something, or on no branch: what is recorded then could get lost. */
export async function refuseUnfinished(git: Git, repository: Repository): Promise<Head> {
  const found = findUnfinished(repository.gitDir);
  if (found !== undefined) {
    const settle = waysToSettle(await filesInConflict(git, repository), repository);
    throw new ScoreError(
      "state",
      "git/unfinished",
      `${found.what} is under way in this repository, so nothing was recorded`,
      { hint: [...settle, ...found.ways].join("\n") },
    );
  }
  refuseReadOnly(repository);
  await waitForIndex(git, repository);
  const [head, conflicts] = await Promise.all([
    readHead(git, repository),
    filesInConflict(git, repository),
    refuseSparseIndex(git, repository),
  ]);
  if (conflicts.length > 0) throw conflicted(conflicts, repository);
  if (head.branch === undefined) {
    throw new ScoreError(
      "state",
      "git/detached",
      "this repository is on no branch (detached HEAD): a commit made here could get lost",
      {
        hint: "git switch main   # or the branch that you work on",
      },
    );
  }
  return head;
}

/** Says that Git has several versions of some files, and no commit can be made before somebody has chosen. */
function conflicted(files: readonly string[], repository: Repository): ScoreError {
  const [first = "", ...others] = files;
  const and = others.length === 0 ? "" : `, and ${others.length} more,`;
  return new ScoreError(
    "state",
    "git/conflicted",
    `${first.replace(/^:\//, "")}${and} is in a conflict that nobody has settled yet, so nothing was recorded`,
    { hint: waysToSettle(files, repository).join("\n") },
  );
}

const PAUSES = 50;
const PAUSE = 100;

/**
 * Waits about five seconds for another Git to finish with the index. A lock is never removed: it may be somebody's.
 * @throws ScoreError `git/locked` with the lock's name where it is still there.
 */
export async function waitForIndex(git: Git, repository: Repository): Promise<void> {
  const lock = join(repository.gitDir, "index.lock");
  for (let pause = 0; existsSync(lock) && pause < PAUSES; pause += 1) await git.pause(PAUSE);
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  if (since === undefined) return;
  throw new ScoreError(
    "state",
    "git/locked",
    `another Git program works here (its lock ${lock} is ${ageOf((Date.now() - since) / 1000)} old), so nothing was recorded`,
    {
      hint: `wait for it, or close the program; if none runs any more: rm ${shellWords([lock])}`,
    },
  );
}
