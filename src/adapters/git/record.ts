import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ScoreError } from "../../core/errors.ts";
import type { PlannedFile } from "../../core/planned-file.ts";
import { type FileStore, systemWords } from "../file-store.ts";
import { writeFileWhole } from "../write-file.ts";
import { confirmCommit } from "./confirm-commit.ts";
import type { Git, GitOutput } from "./git.ts";
import { runPatiently } from "./patient.ts";
import { type Head, pathspec, type Repository, readHead, rootOf } from "./repository.ts";

/** A commit to be made of exactly some files. */
export interface Recording {
  readonly files: readonly PlannedFile[];
  readonly message: string;
  /** Where HEAD has to be: its commit, absent on a branch without one, and its branch. */
  readonly head: Head;
  /** Leave new files on the disk where Git refuses the commit: somebody's answers are in them. */
  readonly keepFiles?: boolean;
  /** Tells whether a file that a hook changed still says what was planned; absent where any change of its bytes is too much. */
  readonly stillSays?: (file: PlannedFile, committed: string) => boolean;
}

/** The commit that was made. */
export interface Recorded {
  readonly commit: string;
  /** Files whose form a hook changed on the way; what they say is what was planned. */
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
  let listed: readonly string[] = [];
  try {
    for (const file of recording.files) {
      refuseMovedGround(root, file);
      if (file.after === undefined) store.removeFile(root, file.path);
      else store.writeFile(root, file.path, file.after);
      written.push(file);
    }
    listed = await untracked(git, repository, recording.files);
    await list(git, repository, listed);
    const commit = await makeCommit(git, repository, recording);
    return await confirmCommit(git, repository, recording, commit);
  } catch (error) {
    // What Git made stays: it is said what it is, and nothing is undone behind anybody's back.
    if (error instanceof ScoreError && error.kind === "unfinished") throw error;
    const unlisted = await unlist(git, repository, listed);
    const restored = recording.keepFiles === true ? NOTHING_LEFT : restore(store, repository, written);
    throw asFailure(error, {
      ...restored,
      listed: unlisted ? [] : listed,
      kept: recording.keepFiles === true,
    });
  }
}

// Git commits with --only what it knows of; the others are made known just before, and taken back on failure.
async function untracked(
  git: Git,
  repository: Repository,
  files: readonly PlannedFile[],
): Promise<readonly string[]> {
  const created = files.filter((file) => file.after !== undefined);
  const specs = created.map((file) => pathspec(repository, file.path));
  if (specs.length === 0) return [];
  const listing = await git.run(["ls-files", "-z", "--full-name", "--", ...specs], { cwd: repository.top });
  const known = new Set(listing.stdout.toString().split("\0"));
  return created.map((file) => file.path).filter((path) => !known.has(`${repository.prefix}${path}`));
}

async function list(git: Git, repository: Repository, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const specs = paths.map((path) => pathspec(repository, path));
  const added = await runPatiently(git, ["add", "--intent-to-add", "--force", "--", ...specs], {
    cwd: repository.top,
    writes: true,
  });
  if (added.code !== 0) throw refusedBy(added, "Git could not take up the new files");
}

// Taken out of the index again; on a branch without a commit there is nothing to reset to.
async function unlist(git: Git, repository: Repository, paths: readonly string[]): Promise<boolean> {
  if (paths.length === 0) return true;
  const specs = paths.map((path) => pathspec(repository, path));
  const removed = await runPatiently(
    git,
    ["rm", "--cached", "--quiet", "--force", "--ignore-unmatch", "--", ...specs],
    { cwd: repository.top, writes: true },
  );
  return removed.code === 0;
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

async function makeCommit(git: Git, repository: Repository, recording: Recording): Promise<string> {
  const head = await readHead(git, repository);
  if (head.commit !== recording.head.commit || head.branch !== recording.head.branch) {
    throw new ScoreError(
      "state",
      "git/head-moved",
      "another commit was made, or another branch checked out, in this moment",
      { hint: "run the same command again" },
    );
  }
  // The message is UTF-8 whatever the repository would have it be; verbatim keeps `#12` and every blank.
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
  const specs = recording.files.map((file) => pathspec(repository, file.path));
  const output = await runPatiently(git, [...args, ...specs], {
    cwd: repository.top,
    input: recording.message,
    writes: true,
  });
  const after = await readHead(git, repository);
  if (output.code === 0 && after.commit !== undefined) return after.commit;
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

/** What could not be put back, and why. */
interface Left {
  /** Files that were saved aside, each with where, because something wrote to them meanwhile. */
  readonly aside: readonly (readonly [path: string, copy: string])[];
}

const NOTHING_LEFT: Left = { aside: [] };

/** Puts files back. What a hook or somebody else wrote to them meanwhile is saved aside, in Git's own folder. */
function restore(store: FileStore, repository: Repository, written: readonly PlannedFile[]): Left {
  const root = rootOf(repository);
  const aside: [string, string][] = [];
  for (const file of written) {
    const path = join(root, file.path);
    const now = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    if (now !== undefined && now !== file.after && now !== file.before) {
      const copy = join(
        repository.gitDir,
        "score-aside",
        `${Date.now().toString(36)}-${file.path.replace(/^.*\//, "")}`,
      );
      store.makeFolder(dirname(copy));
      writeFileWhole(copy, now);
      aside.push([file.path, copy]);
    }
    if (file.before === undefined) store.removeFile(root, file.path);
    else store.writeFile(root, file.path, file.before);
  }
  return { aside };
}

function asFailure(
  error: unknown,
  left: Left & { readonly listed: readonly string[]; readonly kept: boolean },
): ScoreError {
  const state = [
    left.kept ? "the files were kept, and nothing is staged" : "every file is as it was before",
    ...left.aside.map(
      ([path, copy]) => `what a hook or somebody else wrote to ${path} meanwhile is in ${copy}`,
    ),
    ...(left.listed.length > 0
      ? [
          `Git's index could not be put back for ${left.listed.join(", ")}; do it with: git reset -- ${left.listed.join(" ")}`,
        ]
      : []),
  ].join("; ");
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
    {
      hint: "make the folder writable, then run the same command again",
      cause: error,
    },
  );
}
