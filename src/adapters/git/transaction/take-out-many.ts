import * as fs from "node:fs";
import { basename, join } from "node:path";
import { ScoreError } from "../../../core/errors.ts";
import type { RawCommit } from "../../../core/history/raw-commit.ts";
import type { Git } from "../git.ts";
import { answerOf, type Head, type Repository } from "../repository.ts";
import { differenceOf } from "./confirm-many.ts";
import { failureOf } from "./failure.ts";
import { indexBehind } from "./index-behind.ts";
import { RECOVERY } from "./interruption.ts";
import type { JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { makeManyCommit } from "./make-many-commit.ts";
import { committedOf, type Entry, freshIndex, listedOf, unlistMany } from "./many-index.ts";
import { newMark } from "./marked-commits.ts";
import { moveAway, moveBack, stampsOf } from "./moved-files.ts";
import { notAsPlanned, notConfirmed } from "./not-as-planned.ts";
import { stagedOf } from "./record-many.ts";
import { editedOnDisk } from "./revert-many.ts";
import { saysOther } from "./says-other.ts";
import type { Aside } from "./set-aside.ts";
import type { StagedFiles } from "./staged-files.ts";
import { succeeded } from "./succeeded.ts";
import { catchUpIndex } from "./swept-in.ts";

/** Committed complaints that are to be taken out by one commit. */
export interface TakingOut {
  /** A folder `import-…` beside the journal, with the list of their paths. */
  readonly stagingFolder: string;
  readonly message: string;
  readonly head: Head;
}

/** The commit that was made. */
export interface TakenOut {
  readonly commit: string;
  /** Where somebody has written to a file meanwhile: their words are on the disk, and not committed. */
  readonly asides: readonly Aside[];
}

/**
 * Takes files from the disk and commits exactly that; what else is staged or edited stays as it is. The journal says so before it
 * is done, and the files wait beside it until their commit stands.
 * @throws ScoreError with Git's and the hook's own words; every file is in its place again then, and the index was never touched.
 */
export async function takeOutMany(
  git: Git,
  repository: Repository,
  hold: Hold,
  { stagingFolder, message, head }: TakingOut,
): Promise<TakenOut> {
  const plan: JournalPlan = {
    head: { commit: head.commit ?? null, branch: head.branch ?? null },
    prefix: repository.prefix,
    message,
    mark: newMark(),
    files: [],
    folders: [],
    listed: [],
    keepFiles: false,
    staged: basename(stagingFolder),
    takesOut: true,
  };
  hold.note({ plan, git: null, strange: null });
  return carryOutTaking(git, repository, hold, plan, "first");
}

/** Carries such a plan out, for the first time or from wherever an earlier run got to. */
export async function carryOutTaking(
  git: Git,
  repository: Repository,
  hold: Hold,
  plan: JournalPlan,
  time: "first" | "again",
): Promise<TakenOut> {
  const staged = stagedOf(repository, plan);
  let commit: RawCommit;
  let tree: string;
  try {
    const stamps = stampsOf(staged);
    const other = await changedMeanwhile(git, repository, plan, staged);
    if (other !== undefined) throw standsOtherwise(other, time);
    moveAway(staged, stamps);
    tree = await treeWithoutThem(git, repository, plan, staged);
    commit = await makeManyCommit(git, repository, hold, plan, staged);
  } catch (error) {
    // What waits to be finished waits on: the files stay beside the journal, which names them.
    throw time === "first" ? putBack(staged, hold, error) : failureOf(error, undefined, false);
  }
  return settleTaken(git, repository, hold, plan, commit, tree);
}

/**
 * Looks at a commit that stands, sets the index to it and ends the plan.
 * @throws ScoreError of kind `unfinished` where the commit is not what was asked for, or one of the two could not be done.
 */
export async function settleTaken(
  git: Git,
  repository: Repository,
  hold: Hold,
  plan: JournalPlan,
  commit: RawCommit,
  tree: string,
): Promise<TakenOut> {
  const staged = stagedOf(repository, plan);
  const strange = await strangenessOf(git, repository, plan, commit, tree).catch((error: unknown) => {
    throw notConfirmed(commit.id, error);
  });
  await unlistTaken(git, repository, plan, staged, commit.id);
  if (strange !== undefined) {
    await catchUpIndex(git, repository, commit, "resume").catch(() => undefined);
    throw notAsPlanned(commit.id, strange, hold);
  }
  hold.forget();
  return { commit: commit.id, asides: lyingThere(staged) };
}

/** Lists what lies in the places of files that were taken out: it stays there, and is not committed. */
export function lyingThere({ root, paths }: StagedFiles): readonly Aside[] {
  return paths.map((path) => ({ path, copy: join(root, path) })).filter(({ copy }) => fs.existsSync(copy));
}

/** Takes out of Git's index what a commit took out; what somebody has staged there since stays. @throws ScoreError `git/index-behind` */
export async function unlistTaken(
  git: Git,
  repository: Repository,
  { head }: JournalPlan,
  staged: StagedFiles,
  commit: string,
): Promise<void> {
  const look = (of: string): ReturnType<typeof committedOf> => committedOf(git, repository, staged, of);
  const [before, now] = [await look(head.commit ?? "HEAD"), await look("HEAD")];
  const listed = await listedOf(git, repository, staged);
  if (before !== undefined && now !== undefined && listed !== undefined) {
    const left = [...listed].filter(([path, { id }]) => before.get(path)?.id === id && !now.has(path));
    const paths = left.map(([path]) => path);
    if (await unlistMany(git, repository, paths)) return;
  }
  throw indexBehind(commit, "resume", "bring back what it took out");
}

/** Makes the index of a commit that takes files out of HEAD, and returns the tree that it is to have. */
export async function treeWithoutThem(
  git: Git,
  repository: Repository,
  { head }: JournalPlan,
  staged: StagedFiles,
): Promise<string> {
  const run = freshIndex(repository, staged);
  succeeded(await git.run(["read-tree", head.commit ?? "HEAD"], run), "Git could not read the last commit");
  const input = staged.paths.map((path) => `${repository.prefix}${path}\0`).join("");
  const removed = await git.run(["update-index", "--force-remove", "-z", "--stdin"], { ...run, input });
  succeeded(removed, "Git could not take the files out");
  const written = await git.run(["write-tree"], run);
  succeeded(written, "Git could not take the files out");
  const tree = written.stdout.toString().trim();
  fs.writeFileSync(join(staged.folder, "tree"), tree);
  return tree;
}

// On the disk and in the index they have to be what HEAD holds, or not be there.
async function changedMeanwhile(
  git: Git,
  repository: Repository,
  { head }: JournalPlan,
  staged: StagedFiles,
): Promise<string | undefined> {
  const ours =
    (await committedOf(git, repository, staged, head.commit ?? "HEAD")) ?? new Map<string, Entry>();
  const names = staged.paths.map((path) => `${repository.prefix}${path}`);
  const gone = names.find((name) => !ours.has(name));
  if (gone !== undefined) return gone;
  const listed = (await listedOf(git, repository, staged)) ?? new Map<string, Entry>();
  const restaged = [...listed].find(([path, { id }]) => ours.get(path)?.id !== id);
  if (restaged !== undefined) return restaged[0];
  const [edited] = await editedOnDisk(git, repository, staged, ours);
  return edited;
}

/** Says that a file is not as it was when it was planned to take it out. */
export function standsOtherwise(path: string, time: "first" | "again"): ScoreError {
  return new ScoreError(
    time === "first" ? "state" : "unfinished",
    "import/changed-meanwhile",
    `${path} is not as it was committed any more, so it was not taken out`,
    {
      hint:
        time === "first"
          ? "run the same command again: it leaves what was changed"
          : "score amend --undo   # puts the others back; then the same command as before, which leaves what was changed",
    },
  );
}

async function strangenessOf(
  git: Git,
  repository: Repository,
  { head, message }: JournalPlan,
  commit: RawCommit,
  tree: string,
): Promise<string | undefined> {
  if ((commit.parents[0] ?? null) !== head.commit) return "another commit came in between";
  const other = saysOther(message, commit.message);
  if (other !== undefined) return other;
  const made = await git.run(["rev-parse", "-q", "--verify", `${commit.id}^{tree}`], { cwd: repository.top });
  if (answerOf(made) === tree) return undefined;
  const [first] = await differenceOf(git, repository, tree, commit.id);
  return `a hook added, changed, kept or took away ${first?.path ?? "something else"}`;
}

function putBack(staged: StagedFiles, hold: Hold, error: unknown): unknown {
  if (error instanceof ScoreError && error.kind === "unfinished") return error;
  try {
    moveBack(staged);
    hold.forget();
    return failureOf(error, { asides: [], stillListed: [] }, false);
  } catch (second) {
    const [first, then] = [error, second].map((each) => failureOf(each, undefined, false));
    return new ScoreError(
      "unfinished",
      "amend/not-put-back",
      `${first?.message}. Nor could everything be put back: ${then?.message}`,
      {
        hint: RECOVERY.join("\n"),
        ...(first?.output !== undefined && { output: first.output }),
        cause: error,
      },
    );
  }
}
