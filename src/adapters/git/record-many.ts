import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { symlinkProblem } from "../../core/document/path-problems.ts";
import { ScoreError } from "../../core/errors.ts";
import { systemWords } from "../file-store.ts";
import type { Git, GitOutput } from "./git.ts";
import { readObjects } from "./objects.ts";
import { runPatiently } from "./patient.ts";
import { type Head, type Repository, readHead, rootOf } from "./repository.ts";

/** New files that wait in a folder of Git's own, to become one commit. */
export interface StagedRecording {
  /** Holds `files/<path>` for each path of the list, and room for an index. */
  readonly stagingFolder: string;
  /** A file with their paths, relative to the score, each ended by a NUL. */
  readonly list: string;
  readonly message: string;
  readonly head: Head;
  /** Tells whether a file that a hook changed still says what was planned. */
  readonly stillSays: (planned: Uint8Array, committed: Uint8Array) => boolean;
}

/** The commit that was made. */
export interface RecordedMany {
  readonly commit: string;
  /** How many files a hook gave another form on the way; what they say is what was planned. */
  readonly reformatted: number;
}

/**
 * Puts staged files into their places and commits exactly them; nothing that is there is written over, and what else is staged or
 * edited stays as it is. Where anything refuses, every file is taken away again and the index was never touched.
 *
 * Git's own `commit --only` compares each path with each entry of the index, which takes minutes for a hundred thousand. So the
 * commit is made from an index of its own, which holds HEAD and the new files; hooks and signing are on and see that index.
 * @throws ScoreError with Git's and the hook's own words.
 */
export async function recordMany(
  git: Git,
  repository: Repository,
  recording: StagedRecording,
): Promise<RecordedMany> {
  const paths = fs.readFileSync(recording.list, "utf8").split("\0").slice(0, -1);
  const root = rootOf(repository);
  const made = foldersToMake(root, paths);
  let placed = 0;
  try {
    refuseLinks(root, paths);
    for (const folder of made) fs.mkdirSync(folder);
    for (const path of paths) {
      place(join(recording.stagingFolder, "files", path), join(root, path), path);
      placed += 1;
    }
    const tree = await indexed(git, repository, recording, paths);
    const commit = await makeCommit(git, repository, recording);
    const reformatted = await confirm(git, repository, recording, { commit, tree, paths });
    await settleIndex(git, repository, commit);
    return { commit, reformatted };
  } catch (error) {
    // What Git made stays: it is said what it is, and nothing is undone behind anybody's back.
    if (error instanceof ScoreError && error.kind === "unfinished") throw error;
    for (const path of paths.slice(0, placed)) fs.rmSync(join(root, path), { force: true });
    for (const folder of made.toReversed()) removeEmpty(folder);
    throw error instanceof ScoreError ? error : notWritten(error);
  }
}

function foldersToMake(root: string, paths: readonly string[]): readonly string[] {
  const folders = new Set(paths.map((path) => join(root, dirname(path))));
  return [...folders].filter((folder) => !fs.existsSync(folder)).sort();
}

// Nothing is written through a link: it could lead anywhere.
function refuseLinks(root: string, paths: readonly string[]): void {
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    if (fs.lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
    const problem = symlinkProblem(folder);
    throw new ScoreError("refused", problem.code, problem.message, { hint: problem.suggestion ?? "" });
  }
}

// A second name for the staged file: made in one step, and never over a file that is there.
function place(staged: string, target: string, path: string): void {
  try {
    fs.linkSync(staged, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw taken(path);
    if (code === undefined || !/^(?:EXDEV|EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|EACCES)$/.test(code))
      throw error;
    fs.copyFileSync(staged, target, fs.constants.COPYFILE_EXCL);
  }
}

function taken(path: string): ScoreError {
  return new ScoreError(
    "state",
    "import/changed-meanwhile",
    `${path} was made by somebody else in this moment`,
    {
      hint: "run the same command again",
    },
  );
}

/** Makes the index of the commit. Returns the tree that the commit is to have. */
async function indexed(
  git: Git,
  repository: Repository,
  { stagingFolder, head }: StagedRecording,
  paths: readonly string[],
): Promise<string> {
  const run = { cwd: repository.top, writes: true, indexFile: join(stagingFolder, "index") };
  if (head.commit !== undefined)
    succeeded(await git.run(["read-tree", head.commit], run), "Git could not read the last commit");
  const input = paths.map((path) => `${repository.prefix}${path}\0`).join("");
  const added = await git.run(["update-index", "--add", "-z", "--stdin"], { ...run, input });
  succeeded(added, "Git could not take up the new files");
  const tree = await git.run(["write-tree"], run);
  succeeded(tree, "Git could not take up the new files");
  return tree.stdout.toString().trim();
}

async function makeCommit(git: Git, repository: Repository, recording: StagedRecording): Promise<string> {
  const head = await readHead(git, repository);
  if (head.commit !== recording.head.commit || head.branch !== recording.head.branch) {
    throw new ScoreError(
      "state",
      "git/head-moved",
      "another commit was made, or another branch checked out, in this moment",
      { hint: "run the same command again" },
    );
  }
  const args = ["-c", "i18n.commitEncoding=UTF-8", "commit", "--quiet", "--cleanup=verbatim", "--file=-"];
  const output = await runPatiently(git, args, {
    cwd: repository.top,
    input: recording.message,
    writes: true,
    indexFile: join(recording.stagingFolder, "index"),
  });
  const after = await readHead(git, repository);
  if (output.code === 0 && after.commit !== undefined) return after.commit;
  if (output.code === 130)
    throw new ScoreError(
      "interrupted",
      "interrupted",
      "stopped while Git was committing; nothing was recorded",
      {
        output: output.stderr,
      },
    );
  return succeeded(output, "Git or a hook refused the commit") ?? "";
}

interface Made {
  readonly commit: string;
  /** The tree that was planned. */
  readonly tree: string;
  readonly paths: readonly string[];
}

async function confirm(
  git: Git,
  repository: Repository,
  { head, stillSays }: StagedRecording,
  { commit, tree, paths }: Made,
): Promise<number> {
  const made = await git.run(["--no-replace-objects", "log", "-1", "--format=%T %P", commit], {
    cwd: repository.top,
  });
  const [madeTree = "", parent] = made.stdout.toString().trim().split(" ");
  if (parent !== head.commit) throw notAsked(commit, "another commit came in between");
  if (madeTree === tree) return 0;
  const found = await difference(git, repository, [tree, madeTree]);
  const changes = [...found.matchAll(RAW)].map(([, , before = "", after = "", path = ""]) => ({
    before,
    after,
    path,
  }));
  const planned = new Set(paths.map((path) => `${repository.prefix}${path}`));
  const strange = changes.find(({ path, after }) => !planned.has(path) || /^0+$/.test(after));
  if (strange !== undefined) throw notAsked(commit, `a hook added, changed or took away ${strange.path}`);
  const ids = changes.flatMap(({ before, after }) => [before, after]);
  let before: Uint8Array | undefined;
  for await (const { bytes = new Uint8Array() } of readObjects(git, repository, ids)) {
    if (before === undefined) before = bytes;
    else {
      if (!stillSays(before, bytes)) throw notAsked(commit, "a hook changed what the complaints say");
      before = undefined;
    }
  }
  return changes.length;
}

const RAW = /:\d{6} (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]\0([^\0]+)\0/g;

/** Compares two trees, or a commit with its parent: `:100644 100644 <blob> <blob> M`, NUL, path, NUL for each file. */
async function difference(git: Git, repository: Repository, between: readonly string[]): Promise<string> {
  const flags = ["--root", "--no-commit-id", "--no-renames", "--raw", "--no-abbrev", "-r", "-z"];
  const run = ["--no-replace-objects", "diff-tree", ...flags, ...between];
  return (await git.run(run, { cwd: repository.top })).stdout.toString();
}

function notAsked(commit: string, why: string): ScoreError {
  const short = commit.slice(0, 10);
  return new ScoreError(
    "unfinished",
    "git/not-as-planned",
    `commit ${short} was made, but it is not what was asked for: ${why}. It was kept as it is`,
    { hint: `git show --stat ${short}\ngit revert --no-edit ${short}`, data: { commit } },
  );
}

// The paths are ours and new, so that their entries may be set to what was committed; all others stay as they are.
async function settleIndex(git: Git, repository: Repository, commit: string): Promise<void> {
  const run = { cwd: repository.top, writes: true };
  const entries = (await difference(git, repository, [commit])).replace(RAW, "$1 $3\t$4\0");
  await runPatiently(git, ["update-index", "-z", "--index-info"], { ...run, input: entries });
  await runPatiently(git, ["update-index", "-q", "--refresh"], run);
}

function succeeded(output: GitOutput, message: string): undefined {
  if (output.code === 0) return undefined;
  throw new ScoreError("git", "git/refused", `${message}; nothing was imported`, {
    output: `${output.stderr}${output.stdout.toString()}`,
  });
}

function removeEmpty(folder: string): void {
  try {
    fs.rmdirSync(folder);
  } catch {
    // Somebody else's file lies in it by now.
  }
}

function notWritten(error: unknown): ScoreError {
  return new ScoreError(
    "git",
    "write/failed",
    `the files could not be written: ${systemWords(error)}; nothing was imported`,
    {
      hint: "make room on the disk, or the folder writable, then run the same command again",
      cause: error,
    },
  );
}
