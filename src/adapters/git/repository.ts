import { realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ScoreError } from "../../core/errors.ts";
import type { Git, GitOutput } from "./git.ts";
import { notOpened, noWorkTree } from "./not-opened.ts";

/** A Git repository with a work tree, as a score inside it sees it. */
export interface Repository {
  /** The top of the work tree, links resolved. */
  readonly top: string;
  /** The work tree's own Git folder. */
  readonly gitDir: string;
  /** Where the score lies below the top: empty, or ending in `/`. */
  readonly prefix: string;
  readonly shallow: boolean;
}

/**
 * Opens the repository that a folder lies in. Reads only.
 * @throws ScoreError of kind `state` where there is none, or Git does not trust it.
 */
export async function openRepository(git: Git, folder: string): Promise<Repository> {
  const facts = await git.run(["rev-parse", ...FACTS, ...PATHS], { cwd: folder });
  if (facts.code !== 0 && !/must be run in a work tree/.test(facts.stderr)) throw notOpened(facts, folder);
  const [bare, inside, shallow, ...paths] = facts.stdout.toString().split(/\r?\n/);
  if (bare === "true" || inside !== "true") {
    throw noWorkTree();
  }
  // A path may hold a line feed: then each is asked for alone.
  const [top, gitDir] =
    paths.length === 3 && paths[2] === ""
      ? (paths as [string, string, string])
      : await Promise.all([
          pathFrom(git, folder, "--show-toplevel"),
          pathFrom(git, folder, "--absolute-git-dir"),
        ]);
  const real = realpathSync(top);
  const below = relative(real, realpathSync(folder)).split(sep).join("/");
  return { top: real, gitDir, prefix: below === "" ? "" : `${below}/`, shallow: shallow === "true" };
}

const FACTS = ["--is-bare-repository", "--is-inside-work-tree", "--is-shallow-repository"] as const;
const PATHS = ["--show-toplevel", "--absolute-git-dir"] as const;

async function pathFrom(git: Git, cwd: string, flag: string): Promise<string> {
  const output = await git.run(["rev-parse", flag], { cwd });
  if (output.code !== 0) throw notOpened(output, cwd);
  return output.stdout.toString().replace(/\r?\n$/, "");
}

/** Where HEAD is: the commit, absent on a branch without one, and the branch, absent when detached. */
export interface Head {
  readonly commit: string | undefined;
  readonly branch: string | undefined;
}

/** Reads where HEAD is. */
export async function readHead(git: Git, repository: Pick<Repository, "top">): Promise<Head> {
  const [branch, commit] = await Promise.all([
    git.run(["symbolic-ref", "-q", "HEAD"], { cwd: repository.top }),
    git.run(["rev-parse", "-q", "--verify", "HEAD^{commit}"], { cwd: repository.top }),
  ]);
  return { branch: answerOf(branch)?.replace(/^refs\/heads\//, ""), commit: answerOf(commit) };
}

/**
 * Returns what a quiet question to Git was answered with; nothing where Git says that there is no such thing.
 * @throws ScoreError `git/unreadable` where Git could not say.
 */
export function answerOf(output: GitOutput): string | undefined {
  if (output.code === 0) return output.stdout.toString().trim();
  if (output.code === 1) return undefined;
  throw new ScoreError("state", "git/unreadable", "Git could not read this repository", {
    output: output.stderr,
    hint: "git fsck",
  });
}

/** Returns a path of a score as a pathspec that is taken to the letter from the top of the work tree. */
export function pathspec(repository: Pick<Repository, "prefix">, path: string): string {
  return `:(top,literal)${repository.prefix}${path}`;
}

/** Returns the absolute root of the score in a repository. */
export function rootOf(repository: Repository): string {
  return join(repository.top, repository.prefix);
}
