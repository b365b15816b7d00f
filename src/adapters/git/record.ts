import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ScoreError } from "../../core/errors.ts";
import type { PlannedFile } from "../../core/planned-file.ts";
import { type FileStore, systemWords } from "../file-store.ts";
import type { Git, GitOutput } from "./git.ts";
import { pathspec, type Repository, readHead, rootOf } from "./repository.ts";

/** A commit to be made of exactly some files. */
export interface Recording {
  readonly files: readonly PlannedFile[];
  readonly message: string;
  /** The commit that HEAD has to be at; absent on a branch without one. */
  readonly parent: string | undefined;
  /** Leave new files on the disk where Git refuses the commit: somebody's answers are in them. */
  readonly keepFiles?: boolean;
}

/** The commit that was made. */
export interface Recorded {
  readonly commit: string;
  /** Files whose words a hook changed on the way. */
  readonly reformatted: readonly string[];
}

/**
 * Writes files and commits exactly them; what else is staged or edited stays as it is. Hooks and signing are on.
 * Where anything refuses, every file and the index are put back as they were.
 * @throws ScoreError with Git's and the hook's own words.
 */
export async function record(
  git: Git,
  store: FileStore,
  repository: Repository,
  recording: Recording,
): Promise<Recorded> {
  const root = rootOf(repository);
  const written: PlannedFile[] = [];
  const listed: string[] = [];
  const undo = async (): Promise<readonly string[]> => {
    if (listed.length > 0) await unlist(git, repository, listed);
    return recording.keepFiles === true ? [] : restore(store, root, written);
  };
  try {
    for (const file of recording.files) {
      refuseMovedGround(root, file);
      store.writeFile(root, file.path, file.after);
      written.push(file);
    }
    const fresh = await untracked(git, repository, recording.files);
    if (fresh.length > 0) {
      listed.push(...fresh);
      const added = await git.run(
        ["add", "--intent-to-add", "--force", "--", ...fresh.map((path) => pathspec(repository, path))],
        { cwd: repository.top, writes: true },
      );
      if (added.code !== 0) throw refusedBy(added, "Git could not take up the new files");
    }
    await commit(git, repository, recording);
  } catch (error) {
    const left = await undo();
    throw asFailure(error, left, recording.keepFiles === true);
  }
  return confirm(git, repository, recording);
}

// Git commits with --only what it knows of; the others are made known just before, and taken back on failure.
async function untracked(
  git: Git,
  repository: Repository,
  files: readonly PlannedFile[],
): Promise<readonly string[]> {
  const listing = await git.run(
    ["ls-files", "-z", "--full-name", "--", ...files.map((file) => pathspec(repository, file.path))],
    { cwd: repository.top },
  );
  const known = new Set(listing.stdout.toString().split("\0"));
  return files.map((file) => file.path).filter((path) => !known.has(`${repository.prefix}${path}`));
}

function refuseMovedGround(root: string, file: PlannedFile): void {
  const path = join(root, file.path);
  const now = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (now === file.before) return;
  throw new ScoreError(
    "state",
    "amend/changed-meanwhile",
    `${file.path} was changed by somebody else in this moment; their words were kept`,
    { hint: "run the same command again" },
  );
}

async function commit(git: Git, repository: Repository, recording: Recording): Promise<void> {
  const head = await readHead(git, repository);
  if (head.commit !== recording.parent) {
    throw new ScoreError(
      "state",
      "git/head-moved",
      "another commit was made in this moment, so nothing was recorded",
      { hint: "run the same command again" },
    );
  }
  // The message is UTF-8 whatever the repository would have it be; -F with verbatim keeps `#12` and every blank.
  const args = [
    "-c",
    "i18n.commitEncoding=UTF-8",
    "commit",
    "--quiet",
    "--only",
    "--cleanup=verbatim",
    "--file=-",
    "--",
  ];
  const output = await git.run([...args, ...recording.files.map((file) => pathspec(repository, file.path))], {
    cwd: repository.top,
    input: recording.message,
    writes: true,
  });
  if (output.code === 0) return;
  const after = await readHead(git, repository);
  if (after.commit !== head.commit) return;
  if (output.code === 130)
    throw new ScoreError(
      "interrupted",
      "interrupted",
      "stopped while Git was committing; nothing was recorded",
      { output: output.stderr },
    );
  throw refusedBy(output, "Git or a hook refused the commit");
}

function refusedBy(output: GitOutput, message: string): ScoreError {
  return new ScoreError("git", "git/refused", message, {
    output: `${output.stderr}${output.stdout.toString()}`,
  });
}

// Taken out of the index again; on a branch without a commit there is nothing to reset to.
async function unlist(git: Git, repository: Repository, paths: readonly string[]): Promise<void> {
  const specs = paths.map((path) => pathspec(repository, path));
  await git.run(["rm", "--cached", "--quiet", "--force", "--ignore-unmatch", "--", ...specs], {
    cwd: repository.top,
    writes: true,
  });
}

/** Puts files back; returns those that somebody else wrote to meanwhile, which are left alone. */
function restore(store: FileStore, root: string, written: readonly PlannedFile[]): readonly string[] {
  const left: string[] = [];
  for (const file of written) {
    const path = join(root, file.path);
    if (existsSync(path) && readFileSync(path, "utf8") !== file.after) left.push(file.path);
    else if (file.before === undefined) store.removeFile(root, file.path);
    else store.writeFile(root, file.path, file.before);
  }
  return left;
}

function asFailure(error: unknown, left: readonly string[], kept: boolean): ScoreError {
  const state = kept
    ? "the files were kept, and nothing is staged"
    : left.length === 0
      ? "every file is as it was before"
      : `${left.join(", ")} was written by somebody else meanwhile and left as it is; every other file is as it was before`;
  if (error instanceof ScoreError) {
    return new ScoreError(error.kind, error.code, `${error.message}; ${state}`, {
      ...(error.hint !== undefined && { hint: error.hint }),
      ...(error.output !== undefined && { output: error.output }),
      cause: error,
    });
  }
  return new ScoreError(
    "git",
    "write/failed",
    `the files could not be written: ${systemWords(error)}; ${state}`,
    { hint: "make the folder writable, then run the same command again", cause: error },
  );
}

/** Looks at what Git made of it. @throws ScoreError of kind `unfinished` where the commit is not what was asked for. */
async function confirm(git: Git, repository: Repository, recording: Recording): Promise<Recorded> {
  const head = await readHead(git, repository);
  const commit = head.commit ?? "";
  const [facts, names] = await Promise.all([
    git.run(["rev-list", "--parents", "-n", "1", commit], { cwd: repository.top }),
    git.run(["diff-tree", "--root", "--no-commit-id", "--no-renames", "--name-only", "-r", "-z", commit], {
      cwd: repository.top,
    }),
  ]);
  const parent = facts.stdout.toString().trim().split(" ")[1];
  const touched = names.stdout
    .toString()
    .split("\0")
    .filter((name) => name !== "");
  const planned = new Set(recording.files.map((file) => `${repository.prefix}${file.path}`));
  const strange = touched.filter((name) => !planned.has(name));
  if (parent !== recording.parent || strange.length > 0) {
    throw new ScoreError(
      "unfinished",
      "git/not-as-planned",
      `commit ${commit.slice(0, 10)} was made, but it is not what was asked for${strange.length > 0 ? `: it also touches ${strange.join(", ")}` : ""}`,
      {
        hint: `git show --stat ${commit.slice(0, 10)}`,
        data: { commit, strange },
      },
    );
  }
  const root = rootOf(repository);
  const reformatted = recording.files
    .filter((file) => readFileSync(join(root, file.path), "utf8") !== file.after)
    .map((file) => file.path);
  // A hook that reformats under --only leaves the index behind; the paths are ours, so they may be set to what was committed.
  await git.run(
    ["reset", "--quiet", "--", ...recording.files.map((file) => pathspec(repository, file.path))],
    { cwd: repository.top, writes: true },
  );
  return { commit, reformatted };
}
