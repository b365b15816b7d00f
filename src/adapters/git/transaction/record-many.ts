import * as fs from "node:fs";
import { basename, join } from "node:path";
import { ScoreError } from "../../../core/errors.ts";
import type { RawCommit } from "../../../core/history/raw-commit.ts";
import type { Git } from "../git.ts";
import { refuseOtherSpelling } from "../refuse-other-spelling.ts";
import { type Head, type Repository, rootOf } from "../repository.ts";
import { confirmMany, type SaysTheSame } from "./confirm-many.ts";
import { failureOf } from "./failure.ts";
import { indexBehind } from "./index-behind.ts";
import { RECOVERY } from "./interruption.ts";
import type { JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { makeManyCommit } from "./make-many-commit.ts";
import { committedOf, editedSince, indexMany, settleMany } from "./many-index.ts";
import { newMark } from "./marked-commits.ts";
import { notAsPlanned, notConfirmed } from "./not-as-planned.ts";
import type { Aside } from "./set-aside.ts";
import {
  foldersToMake,
  placeRest,
  placeStaged,
  readStaged,
  type StagedFiles,
  takeStagedAway,
} from "./staged-files.ts";
import { catchUpIndex } from "./swept-in.ts";

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
  /** Where somebody has written to a file meanwhile: their words are on the disk, and not committed. */
  readonly edited: readonly Aside[];
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
  await refuseOtherSpelling(git, repository, staged.paths);
  const plan: JournalPlan = {
    head: { commit: head.commit ?? null, branch: head.branch ?? null },
    prefix: repository.prefix,
    message,
    mark: newMark(),
    files: [],
    folders: foldersToMake(staged),
    listed: [],
    keepFiles: false,
    staged: basename(stagingFolder),
  };
  hold.note({ plan, git: null, strange: null });
  return carryOutMany(git, repository, hold, plan, stillSays, "first");
}

/** Carries out a plan of many files, for the first time or from wherever an earlier run got to. */
export async function carryOutMany(
  git: Git,
  repository: Repository,
  hold: Hold,
  plan: JournalPlan,
  stillSays: SaysTheSame,
  time: "first" | "again",
): Promise<RecordedMany> {
  const staged = stagedOf(repository, plan);
  const placed: string[] = [];
  let made: Made;
  try {
    const there = await firstCommitted(git, repository, plan, staged);
    if (there !== undefined) throw alreadyThere(there, time);
    if (time === "again") placeRest(staged);
    else placeStaged(staged, (path) => placed.push(path));
    made = await makeTree(git, repository, hold, plan, staged);
  } catch (error) {
    // What waits to be finished waits on: what is placed already is no more than the journal says.
    throw time === "first"
      ? takeBack(repository, hold, plan, placed, error)
      : failureOf(error, undefined, false);
  }
  return settleStaged(git, repository, hold, plan, made.commit, made.tree, stillSays);
}

/**
 * Looks at a commit that stands, sets the index to it and ends the plan.
 * @throws ScoreError of kind `unfinished` where the commit is not what was asked for, or one of the two could not be done; the
 * commit is kept, and the journal with it.
 */
export async function settleStaged(
  git: Git,
  repository: Repository,
  hold: Hold,
  plan: JournalPlan,
  commit: RawCommit,
  tree: string,
  stillSays: SaysTheSame,
): Promise<RecordedMany> {
  const staged = stagedOf(repository, plan);
  const planned = { ...plan, tree };
  const confirmed = confirmMany(git, repository, staged, commit, planned, stillSays);
  const { reformatted, strange } = await confirmed.catch((error: unknown) => {
    throw notConfirmed(commit.id, error);
  });
  await setIndex(git, repository, staged, commit.id);
  if (strange !== undefined) {
    await catchUpIndex(git, repository, commit, "resume").catch(() => undefined);
    throw notAsPlanned(commit.id, strange, hold);
  }
  const edited = (await editedSince(git, repository, staged).catch(() => undefined)) ?? [];
  hold.forget();
  const asides = edited.map((path) => ({ path, copy: join(staged.root, path) }));
  return { commit: commit.id, reformatted, edited: asides };
}

/** Sets Git's index to a commit that stands. @throws ScoreError `git/index-behind` where it could not be set. */
export async function setIndex(
  git: Git,
  repository: Repository,
  staged: StagedFiles,
  commit: string,
): Promise<void> {
  const settled = await settleMany(git, repository, staged).catch(() => false);
  // Until it is set, the next commit of anybody would take every file out again.
  if (!settled) throw indexBehind(commit, "resume", "take it out again");
}

/** Takes what a plan of many files had placed away again; the index was never touched. */
export function undoPlaces(
  repository: Repository,
  plan: JournalPlan,
  paths: readonly string[],
): readonly Aside[] {
  const asides = takeStagedAway(stagedOf(repository, plan), paths, repository.gitDir);
  for (const folder of plan.folders.toReversed()) removeEmpty(join(rootOf(repository), folder));
  return asides;
}

/** Finds the staged files of a plan again. */
export function stagedOf(repository: Repository, plan: JournalPlan): StagedFiles {
  return readStaged(join(repository.gitDir, "score", plan.staged ?? ""), rootOf(repository));
}

interface Made {
  readonly commit: RawCommit;
  readonly tree: string;
}

async function makeTree(
  git: Git,
  repository: Repository,
  hold: Hold,
  plan: JournalPlan,
  staged: StagedFiles,
): Promise<Made> {
  const tree = await indexMany(git, repository, staged, plan.head.commit);
  return { commit: await makeManyCommit(git, repository, hold, plan, staged), tree };
}

// What somebody has committed under one of the names meanwhile must not be replaced by this commit.
async function firstCommitted(
  git: Git,
  repository: Repository,
  { head }: JournalPlan,
  staged: StagedFiles,
): Promise<string | undefined> {
  if (head.commit === null) return undefined;
  const committed = await committedOf(git, repository, staged, head.commit);
  return committed?.keys().next().value;
}

function alreadyThere(path: string, time: "first" | "again"): ScoreError {
  return new ScoreError(
    time === "first" ? "state" : "unfinished",
    "import/committed-meanwhile",
    `${path} stands in the last commit already, and nothing replaces it`,
    {
      hint:
        time === "first"
          ? "git status   # was it deleted, or committed just now? then run the same command again"
          : "score amend --undo   # ends the import, and leaves what is committed; then import again",
    },
  );
}

function takeBack(
  repository: Repository,
  hold: Hold,
  plan: JournalPlan,
  placed: readonly string[],
  error: unknown,
): unknown {
  if (error instanceof ScoreError && error.kind === "unfinished") return error;
  try {
    const asides = undoPlaces(repository, plan, placed);
    hold.forget();
    return failureOf(error, { asides, stillListed: [] }, false);
  } catch (second) {
    const [first, then] = [error, second].map((each) => failureOf(each, undefined, false));
    return new ScoreError(
      "unfinished",
      "amend/not-put-back",
      `${first?.message}. Nor could everything be taken away again: ${then?.message}`,
      {
        hint: RECOVERY.join("\n"),
        ...(first?.output !== undefined && { output: first.output }),
        cause: error,
      },
    );
  }
}

function removeEmpty(folder: string): void {
  try {
    fs.rmdirSync(folder);
  } catch {
    // Somebody else's file lies in it by now.
  }
}
