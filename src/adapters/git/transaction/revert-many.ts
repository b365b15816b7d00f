import * as fs from "node:fs";
import { join } from "node:path";
import { ScoreError } from "../../../core/errors.ts";
import type { RawCommit } from "../../../core/history/raw-commit.ts";
import { refuseLinks } from "../../refuse-odd.ts";
import type { Git, GitRun } from "../git.ts";
import { refuseUnfinished } from "../preflight.ts";
import { answerOf, type Repository, readHead } from "../repository.ts";
import { changedSince } from "./changed-since.ts";
import { indexBehind } from "./index-behind.ts";
import type { Hold } from "./lock.ts";
import { notingGit } from "./make-commit.ts";
import { clearUpAfter } from "./make-many-commit.ts";
import { commitMany, committedOf, type Entry, freshIndex, listedOf, unlistMany } from "./many-index.ts";
import { bytesAt } from "./place-files.ts";
import { type Aside, setAside } from "./set-aside.ts";
import type { StagedFiles } from "./staged-files.ts";
import { commitNamed } from "./strange-commit.ts";
import { succeeded } from "./succeeded.ts";
import { catchUpIndex, type Staying, stayingAfter } from "./swept-in.ts";
import { takenBackBy } from "./taken-back-by.ts";

/** The commit that takes an import back. */
interface Reverted {
  readonly commit: string;
  /** Whether it was taken back before. */
  readonly already: boolean;
  readonly asides: readonly Aside[];
  /** What HEAD holds of it all the same, and what a hook added on the way. */
  readonly stays: readonly Staying[];
}

/**
 * Adds a commit that takes another one back whole, and the files of an import from the disk; done twice, it does nothing more.
 * Whatever came in by that commit goes, and what it took away comes back, so that nobody's change is lost by it.
 * @throws ScoreError `amend/changed-since` where somebody has changed one of them since; nothing was changed then.
 */
export async function revertMany(
  git: Git,
  repository: Repository,
  hold: Hold,
  staged: StagedFiles,
  commit: RawCommit,
): Promise<Reverted> {
  const head = (await refuseUnfinished(git, repository)).commit ?? commit.id;
  const ours = (await committedOf(git, repository, staged, commit.id)) ?? new Map<string, Entry>();
  const [edited] = await editedOnDisk(git, repository, staged, ours);
  if (edited !== undefined) throw changedSince(commit, edited);
  const listed = (await listedOf(git, repository, staged)) ?? new Map<string, Entry>();
  for (const [path, { id }] of listed) if (ours.get(path)?.id !== id) throw changedSince(commit, path);
  const tree = await treeWithout(git, repository, staged, commit, head);
  // First from the disk: a hook that adds whatever lies there would put them into the commit that takes them out.
  const asides = await takeAway(git, repository, staged, ours);
  const made = await commitTree(git, repository, hold, staged, commit, head, tree).catch(
    async (error: unknown) => {
      await giveBackMany(git, repository, staged, ours);
      throw error;
    },
  );
  if (!(await unlistMany(git, repository, [...listed.keys()])))
    throw indexBehind(made, "undo", "bring back what it took out");
  const parent = await named(git, repository, `${made}^`);
  if (parent !== undefined) await catchUpIndex(git, repository, { id: made, parents: [parent] }, "undo");
  await catchUpIndex(git, repository, commit, "undo");
  const by = made === head ? await takenBackBy(git, repository, commit.id) : undefined;
  const stays = await stayingAfter(git, repository, commit, { made, head, tree });
  return { commit: by ?? made, already: made === head, asides, stays };
}

/** Puts committed files that are missing on the disk there again, as Git checks them out; one that is there stays as it is. */
export async function giveBackMany(
  git: Git,
  repository: Repository,
  staged: StagedFiles,
  committed: ReadonlyMap<string, Entry> | undefined,
): Promise<void> {
  const missing = [...(committed ?? [])].filter(([path]) => !fs.existsSync(join(repository.top, path)));
  if (missing.length === 0) return;
  refuseLinks(repository.top, `${repository.prefix}complaints`);
  const run = await indexOf(git, repository, staged, new Map(missing));
  succeeded(await git.run(["checkout-index", "--all"], run), "Git could not write the files");
}

/**
 * Makes the tree of a commit that takes another one back: its change the other way round, onto what was committed since.
 * @throws ScoreError `amend/changed-since` where Git itself says that it does not fit.
 */
export async function treeWithout(
  git: Git,
  repository: Repository,
  staged: StagedFiles,
  commit: RawCommit,
  head: string,
): Promise<string> {
  const nothing = await git.run(["mktree"], { cwd: repository.top, writes: true });
  succeeded(nothing, "Git could not write");
  const before = commit.parents[0] ?? nothing.stdout.toString().trim();
  const run = freshIndex(repository, staged);
  const merge = ["read-tree", "-i", "-m", "--aggressive", commit.id, head, before];
  succeeded(await git.run(merge, run), "Git could not read the commits");
  const unmerged = (await git.run(["ls-files", "--unmerged", "-z"], run)).stdout.toString();
  if (unmerged !== "") throw changedSince(commit, unmerged.split("\0")[0]?.split("\t")[1] ?? "a file");
  const tree = await git.run(["write-tree"], run);
  succeeded(tree, "Git could not write");
  return tree.stdout.toString().trim();
}

/** Commits the tree that takes a commit back, and returns the commit; HEAD where it has that tree already. */
export async function commitTree(
  git: Git,
  repository: Repository,
  hold: Hold,
  staged: StagedFiles,
  commit: RawCommit,
  head: string,
  tree: string,
): Promise<string> {
  if ((await named(git, repository, `${head}^{tree}`)) === tree) return head;
  const run = freshIndex(repository, staged);
  succeeded(await git.run(["read-tree", tree], run), "Git could not read what it wrote");
  const message = `Revert "${commit.message.split("\n")[0]}"\n\nThis reverts commit ${commit.id}.\n`;
  const output = await commitMany(git, repository, staged, message, notingGit(hold));
  await clearUpAfter(git, repository, hold, output);
  const made = (await readHead(git, repository)).commit ?? head;
  // One that was killed when the branch had moved has committed, whatever it says in the end.
  if (output.code !== 0 && !(await takesBack(git, repository, commit, made, tree)))
    succeeded(
      output,
      "Git or a hook refused the commit that takes it back; its files stand as before",
      "score amend --undo   # again, once what it says is settled",
    );
  if ((await named(git, repository, `${made}^`)) === head) return made;
  const short = made.slice(0, 10);
  throw new ScoreError(
    "unfinished",
    "git/not-as-planned",
    `commit ${short} was made to take it back, but another commit came in between`,
    {
      hint: `git show --stat ${short}   # what it holds; git revert ${short} takes it back\nscore amend --undo   # then again`,
    },
  );
}

async function takesBack(
  git: Git,
  repository: Repository,
  { id }: RawCommit,
  made: string,
  tree: string,
): Promise<boolean> {
  if ((await named(git, repository, `${made}^{tree}`)) === tree) return true;
  return (await commitNamed(git, repository, made))?.message.includes(`This reverts commit ${id}`) === true;
}

async function named(git: Git, repository: Repository, revision: string): Promise<string | undefined> {
  return answerOf(await git.run(["rev-parse", "-q", "--verify", revision], { cwd: repository.top }));
}

/** Lists the files, counted from the top, that stand on the disk otherwise than they are committed. */
// A hook may have given a file another form: it is compared with what is committed, by Git, and not with what waits.
export async function editedOnDisk(
  git: Git,
  repository: Repository,
  staged: StagedFiles,
  committed: ReadonlyMap<string, Entry>,
): Promise<readonly string[]> {
  const run = await indexOf(git, repository, staged, committed);
  await git.run(["update-index", "-q", "--refresh"], run);
  const differing = await git.run(["diff-files", "--name-only", "-z", "--diff-filter=d"], run);
  succeeded(differing, "Git could not look at the files");
  return differing.stdout.toString().split("\0").slice(0, -1);
}

async function indexOf(
  git: Git,
  repository: Repository,
  staged: StagedFiles,
  entries: ReadonlyMap<string, Entry>,
): Promise<GitRun> {
  const run = freshIndex(repository, staged);
  const input = [...entries].map(([path, { mode, id }]) => `${mode} ${id}\t${path}\0`).join("");
  succeeded(await git.run(["update-index", "-z", "--index-info"], { ...run, input }), "Git could not look");
  return run;
}

async function takeAway(
  git: Git,
  repository: Repository,
  staged: StagedFiles,
  committed: ReadonlyMap<string, Entry>,
): Promise<readonly Aside[]> {
  refuseLinks(repository.top, `${repository.prefix}complaints`);
  const edited = new Set(await editedOnDisk(git, repository, staged, committed));
  const asides: Aside[] = [];
  for (const path of committed.keys()) {
    const file = join(repository.top, path);
    const bytes = edited.has(path) ? bytesAt(file) : undefined;
    if (bytes !== undefined) asides.push(setAside(path, bytes, repository.gitDir));
    fs.rmSync(file, { force: true });
  }
  return asides;
}
