import * as fs from "node:fs";
import { join } from "node:path";
import type { Git, GitOutput, GitRun } from "../git.ts";
import { runPatiently } from "../patient.ts";
import type { Repository } from "../repository.ts";
import { bytesAt } from "./place-files.ts";
import { stagedEntries } from "./staged-entries.ts";
import { isAsStaged, type StagedFiles } from "./staged-files.ts";
import { succeeded } from "./succeeded.ts";

// Git's own `commit --only` compares each path with each entry of the index, which takes minutes for a hundred thousand. So the
// commit is made from an index of its own, which holds HEAD and the change; hooks and signing are on and see that index.

/**
 * Makes the index of a commit that adds staged files to HEAD: what was staged, whatever the disk says by now. Returns the tree
 * that the commit is to have.
 */
export async function indexMany(
  git: Git,
  repository: Repository,
  staged: StagedFiles,
  head: string | null,
): Promise<string> {
  const run = freshIndex(repository, staged);
  if (head !== null) succeeded(await git.run(["read-tree", head], run), "Git could not read the last commit");
  const asStaged = new Set(staged.paths.filter((path) => isAsStaged(staged, path)));
  const input = [...asStaged].map((path) => `${repository.prefix}${path}\0`).join("");
  const changed = await git.run(["update-index", "--add", "-z", "--stdin"], { ...run, input });
  succeeded(changed, "Git could not take up the files");
  // Looked at again: an edit that came in while Git read the files must not come in by this commit.
  const edited = staged.paths.filter((path) => !asStaged.has(path) || !isAsStaged(staged, path));
  if (edited.length > 0) {
    const entries = await stagedEntries(git, repository, staged, edited);
    const set = await git.run(["update-index", "-z", "--index-info"], { ...run, input: entries });
    succeeded(set, "Git could not take up the files");
  }
  const tree = await git.run(["write-tree"], run);
  succeeded(tree, "Git could not take up the files");
  const id = tree.stdout.toString().trim();
  fs.writeFileSync(join(staged.folder, "tree"), id);
  return id;
}

/** Returns the tree that was planned for a commit before it was made; nothing where that was not written down whole. */
export function plannedTree({ folder }: StagedFiles): string | undefined {
  const id = Buffer.from(bytesAt(join(folder, "tree")) ?? []).toString();
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id : undefined;
}

/** Returns how Git is run on an index of its own that is empty yet; one that a killed run left is taken away. */
export function freshIndex(repository: Repository, { folder }: StagedFiles): GitRun {
  const indexFile = join(folder, "index");
  for (const file of [indexFile, `${indexFile}.lock`]) fs.rmSync(file, { force: true });
  return { cwd: repository.top, writes: true, indexFile };
}

/** Lets Git commit what an index of its own holds; returns how that went. */
export function commitMany(
  git: Git,
  repository: Repository,
  staged: StagedFiles,
  message: string,
  onStart: (pid: number) => void,
  reflogAction?: string,
): Promise<GitOutput> {
  const args = ["-c", "i18n.commitEncoding=UTF-8", "commit", "--quiet", "--cleanup=verbatim", "--file=-"];
  return runPatiently(git, args, {
    cwd: repository.top,
    input: message,
    writes: true,
    stoppable: true,
    indexFile: join(staged.folder, "index"),
    onStart,
    ...(reflogAction !== undefined && { reflogAction }),
  });
}

/**
 * Lists in the repository's own index what is committed of the paths; what somebody has listed there already stays as it is.
 * Returns false where Git could not, such as while another Git holds the index.
 */
export async function settleMany(git: Git, repository: Repository, staged: StagedFiles): Promise<boolean> {
  const run = { cwd: repository.top, writes: true };
  const listed = await listedOf(git, repository, staged);
  const committed = await committedOf(git, repository, staged, "HEAD");
  if (listed === undefined || committed === undefined) return false;
  const missing = [...committed].filter(([path]) => !listed.has(path));
  if (missing.length > 0) {
    const input = missing.map(([path, { mode, id }]) => `${mode} ${id}\t${path}\0`).join("");
    const set = await runPatiently(git, ["update-index", "-z", "--index-info"], { ...run, input });
    if (set.code !== 0) return false;
  }
  await runPatiently(git, ["update-index", "-q", "--refresh"], run);
  return true;
}

/**
 * Returns the paths whose files stand otherwise on the disk than in the repository's own index: what somebody wrote there while
 * the commit was made. Nothing where Git could not say.
 */
export async function editedSince(
  git: Git,
  repository: Repository,
  { paths }: StagedFiles,
): Promise<readonly string[] | undefined> {
  const flags = ["--name-only", "--no-renames", "--diff-filter=d", "-z"];
  const differing = await git.run(["diff-files", ...flags], { cwd: repository.top, writes: true });
  if (differing.code !== 0) return undefined;
  const names = new Set(differing.stdout.toString().split("\0"));
  return paths.filter((path) => names.has(`${repository.prefix}${path}`));
}

/** Takes paths, counted from the top, out of the repository's own index. Returns false where Git could not. */
export async function unlistMany(
  git: Git,
  repository: Repository,
  paths: readonly string[],
): Promise<boolean> {
  if (paths.length === 0) return true;
  const input = paths.map((path) => `${path}\0`).join("");
  const removed = await runPatiently(git, ["update-index", "--force-remove", "-z", "--stdin"], {
    cwd: repository.top,
    writes: true,
    input,
  });
  return removed.code === 0;
}

/** How Git has a file: its mode and the name of its content. */
export interface Entry {
  readonly mode: string;
  readonly id: string;
}

/** Finds the paths, counted from the top, in the repository's own index; nothing where Git could not say. */
export async function listedOf(
  git: Git,
  repository: Repository,
  staged: StagedFiles,
): Promise<ReadonlyMap<string, Entry> | undefined> {
  const listed = await git.run(["ls-files", "--stage", "-z"], { cwd: repository.top });
  return listed.code === 0 ? entriesOf(listed, /^(\d+) ([0-9a-f]+) \d\t/, repository, staged) : undefined;
}

/** Finds the paths, counted from the top, in a commit; nothing where Git could not say. */
export async function committedOf(
  git: Git,
  repository: Repository,
  staged: StagedFiles,
  commit: string,
): Promise<ReadonlyMap<string, Entry> | undefined> {
  const listed = await git.run(["ls-tree", "-r", "-z", "--full-tree", commit], { cwd: repository.top });
  return listed.code === 0 ? entriesOf(listed, /^(\d+) \w+ ([0-9a-f]+)\t/, repository, staged) : undefined;
}

function entriesOf(
  { stdout }: GitOutput,
  form: RegExp,
  { prefix }: Repository,
  { paths }: StagedFiles,
): ReadonlyMap<string, Entry> {
  const wanted = new Set(paths.map((path) => `${prefix}${path}`));
  const entries = new Map<string, Entry>();
  for (const line of stdout.toString().split("\0")) {
    const path = line.slice(line.indexOf("\t") + 1);
    const [, mode = "", id = ""] = form.exec(line) ?? [];
    if (id !== "" && wanted.has(path)) entries.set(path, { mode, id });
  }
  return entries;
}
