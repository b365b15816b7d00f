import { join } from "node:path";
import { ScoreError } from "../../../core/errors.ts";
import type { Git, GitOutput } from "../git.ts";
import { runPatiently } from "../patient.ts";
import type { Repository } from "../repository.ts";
import type { StagedFiles } from "./staged-files.ts";

// Git's own `commit --only` compares each path with each entry of the index, which takes minutes for a hundred thousand. So the
// commit is made from an index of its own, which holds HEAD and the change; hooks and signing are on and see that index.

/** Makes the index of a commit that adds staged files to HEAD, or takes them out of it. Returns the tree it is to have. */
export async function indexMany(
  git: Git,
  repository: Repository,
  staged: StagedFiles,
  head: string | null,
  change: "add" | "remove",
): Promise<string> {
  const run = { cwd: repository.top, writes: true, indexFile: indexOf(staged) };
  if (head !== null) succeeded(await git.run(["read-tree", head], run), "Git could not read the last commit");
  const input = pathsOf(repository, staged);
  const flag = change === "add" ? "--add" : "--force-remove";
  const changed = await git.run(["update-index", flag, "-z", "--stdin"], { ...run, input });
  succeeded(changed, "Git could not take up the files");
  const tree = await git.run(["write-tree"], run);
  succeeded(tree, "Git could not take up the files");
  return tree.stdout.toString().trim();
}

/** Lets Git commit what an index of its own holds; returns how that went. */
export function commitMany(
  git: Git,
  repository: Repository,
  staged: StagedFiles,
  message: string,
  onStart: (pid: number) => void,
): Promise<GitOutput> {
  const args = ["-c", "i18n.commitEncoding=UTF-8", "commit", "--quiet", "--cleanup=verbatim", "--file=-"];
  return runPatiently(git, args, {
    cwd: repository.top,
    input: message,
    writes: true,
    indexFile: indexOf(staged),
    onStart,
  });
}

/** Sets the entries of the paths in the repository's own index to what is committed; all others stay as they are. */
export async function settleMany(
  git: Git,
  repository: Repository,
  staged: StagedFiles,
  change: "add" | "remove",
): Promise<boolean> {
  const run = { cwd: repository.top, writes: true };
  if (change === "remove") {
    const input = pathsOf(repository, staged);
    const removed = await runPatiently(git, ["update-index", "--force-remove", "-z", "--stdin"], {
      ...run,
      input,
    });
    return removed.code === 0;
  }
  const wanted = new Set(staged.paths.map((path) => `${repository.prefix}${path}`));
  const listed = await git.run(["ls-tree", "-r", "-z", "--full-tree", "HEAD"], { cwd: repository.top });
  const entries = listed.stdout
    .toString()
    .split("\0")
    .filter((line) => wanted.has(line.slice(line.indexOf("\t") + 1)))
    .map((line) => `${line}\0`);
  const set = await runPatiently(git, ["update-index", "-z", "--index-info"], {
    ...run,
    input: entries.join(""),
  });
  await runPatiently(git, ["update-index", "-q", "--refresh"], run);
  return set.code === 0;
}

/** @throws ScoreError with Git's and the hook's own words where Git refused. */
export function succeeded(output: GitOutput, message: string): void {
  if (output.code === 0) return;
  throw new ScoreError("git", "git/refused", `${message}; nothing was imported`, {
    output: `${output.stderr}${output.stdout.toString()}`,
  });
}

function indexOf({ folder }: StagedFiles): string {
  return join(folder, "index");
}

function pathsOf({ prefix }: Repository, { paths }: StagedFiles): string {
  return paths.map((path) => `${prefix}${path}\0`).join("");
}
