import * as fs from "node:fs";
import { basename, join } from "node:path";
import { ScoreError } from "../../../core/errors.ts";
import type { RawCommit } from "../../../core/history/raw-commit.ts";
import { systemWords } from "../../file-store.ts";
import { markOf } from "../../processes.ts";
import type { Git } from "../git.ts";
import { type Head, type Repository, rootOf } from "../repository.ts";
import { type ConfirmedMany, confirmMany, type SaysTheSame } from "./confirm-many.ts";
import { findCommit } from "./find-commit.ts";
import { RECOVERY } from "./interruption.ts";
import type { JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { refuseMovedHead } from "./make-commit.ts";
import { commitMany, indexMany, settleMany, succeeded } from "./many-index.ts";
import { foldersToMake, placeStaged, readStaged, type StagedFiles, takeStagedAway } from "./staged-files.ts";

/** New files that wait in a folder of Git's own, to become one commit. */
export interface StagedRecording {
  /** A folder `import-…` beside the journal. */
  readonly stagingFolder: string;
  readonly message: string;
  readonly head: Head;
  readonly stillSays: SaysTheSame;
}

/** The commit that was made. */
export interface RecordedMany {
  readonly commit: string;
  /** How many files a hook gave another form on the way; what they say is what was planned. */
  readonly reformatted: number;
}

/**
 * Puts staged files into their places and commits exactly them; nothing that is there is written over, and what else is staged or
 * edited stays as it is. The journal says so before it is done.
 * @throws ScoreError with Git's and the hook's own words; every file is taken away again then, and the index was never touched.
 */
export async function recordMany(
  git: Git,
  repository: Repository,
  hold: Hold,
  { stagingFolder, message, head, stillSays }: StagedRecording,
): Promise<RecordedMany> {
  const staged = readStaged(stagingFolder, rootOf(repository));
  const plan: JournalPlan = {
    head: { commit: head.commit ?? null, branch: head.branch ?? null },
    prefix: repository.prefix,
    message,
    files: [],
    folders: foldersToMake(staged),
    listed: [],
    keepFiles: false,
    staged: basename(stagingFolder),
  };
  hold.note({ plan, git: null, strange: null });
  return carryOutMany(git, repository, hold, plan, stillSays);
}

/** Carries out a plan of many files, from wherever an earlier run got to. */
export async function carryOutMany(
  git: Git,
  repository: Repository,
  hold: Hold,
  plan: JournalPlan,
  stillSays: SaysTheSame,
): Promise<RecordedMany> {
  const staged = stagedOf(repository, plan);
  let commit: RawCommit;
  let tree: string;
  try {
    placeStaged(staged);
    tree = await indexMany(git, repository, staged, plan.head.commit, "add");
    commit = await makeCommit(git, repository, hold, plan, staged);
  } catch (error) {
    if (error instanceof ScoreError && error.kind === "unfinished") throw error;
    undoPlaces(repository, plan);
    hold.forget();
    throw error instanceof ScoreError ? error : notWritten(error);
  }
  const confirmed = await confirmMany(
    git,
    repository,
    staged,
    commit,
    { parent: plan.head.commit, tree },
    stillSays,
  );
  return settleStaged(git, repository, hold, plan, commit, confirmed);
}

/** Sets the index to a commit that stands and ends the plan. @throws ScoreError where it is not what was asked for. */
export async function settleStaged(
  git: Git,
  repository: Repository,
  hold: Hold,
  plan: JournalPlan,
  commit: RawCommit,
  { reformatted, strange }: ConfirmedMany,
): Promise<RecordedMany> {
  await settleMany(git, repository, stagedOf(repository, plan), "add").catch(() => false);
  if (strange !== undefined) {
    const short = commit.id.slice(0, 10);
    hold.note({ git: null, strange: `commit ${short}: ${strange}` });
    throw new ScoreError(
      "unfinished",
      "git/not-as-planned",
      `commit ${short} was made, but it is not what was asked for: ${strange}. It was kept as it is`,
      { hint: `git show --stat ${short}\n${RECOVERY.join("\n")}`, data: { commit: commit.id } },
    );
  }
  hold.forget();
  return { commit: commit.id, reformatted };
}

/** Takes what a plan of many files had placed away again; the index was never touched. */
export function undoPlaces(repository: Repository, plan: JournalPlan) {
  const asides = takeStagedAway(stagedOf(repository, plan), repository.gitDir);
  for (const folder of plan.folders.toReversed()) removeEmpty(join(rootOf(repository), folder));
  return asides;
}

/** Adds a commit that takes the files of an import out again, and them from the disk; done twice, it does nothing more. */
export async function revertMany(
  git: Git,
  repository: Repository,
  plan: JournalPlan,
  commit: RawCommit,
  head: string,
): Promise<string> {
  const staged = stagedOf(repository, plan);
  const tree = await indexMany(git, repository, staged, head, "remove");
  const now = await git.run(["rev-parse", "-q", "--verify", `${head}^{tree}`], { cwd: repository.top });
  if (now.stdout.toString().trim() !== tree) {
    const message = `Revert "${commit.message.split("\n")[0]}"\n\nThis reverts commit ${commit.id}.\n`;
    const output = await commitMany(git, repository, staged, message, () => undefined);
    if (output.code !== 0) succeeded(output, "Git or a hook refused the commit that takes it back");
  }
  takeStagedAway(staged, repository.gitDir);
  await settleMany(git, repository, staged, "remove");
  const made = await git.run(["rev-parse", "HEAD"], { cwd: repository.top });
  return made.stdout.toString().trim();
}

/** Finds the staged files of a plan again. */
function stagedOf(repository: Repository, plan: JournalPlan): StagedFiles {
  return readStaged(join(repository.gitDir, "score", plan.staged ?? ""), rootOf(repository));
}

async function makeCommit(
  git: Git,
  repository: Repository,
  hold: Hold,
  plan: JournalPlan,
  staged: StagedFiles,
): Promise<RawCommit> {
  await refuseMovedHead(git, repository, plan);
  const output = await commitMany(git, repository, staged, plan.message, (pid) => {
    try {
      hold.note({ git: { process: markOf(pid), since: Date.now() } });
    } catch {
      return;
    }
  });
  const { own, since } = await findCommit(git, repository, plan);
  const made = own ?? (output.code === 0 ? since[0] : undefined);
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

function removeEmpty(folder: string): void {
  try {
    fs.rmdirSync(folder);
  } catch {
    // Somebody else's file lies in it by now.
  }
}

function notWritten(error: unknown): ScoreError {
  const words = `the files could not be written: ${systemWords(error)}; nothing was imported`;
  return new ScoreError("git", "write/failed", words, {
    hint: "make room on the disk, or the folder writable, then run the same command again",
    cause: error,
  });
}
