import * as fs from "node:fs";
import { dirname, join } from "node:path";
import type { Git } from "../git.ts";
import type { Repository } from "../repository.ts";
import { type StagedFiles, waitingAt } from "./staged-files.ts";
import { succeeded } from "./succeeded.ts";

/**
 * Stores what waits for paths, as Git would store it from its place, with the filters and line endings of that place; whatever
 * the disk says there by now. Returns lines for `update-index --index-info`. One Git for all: one for each takes minutes.
 */
export async function stagedEntries(
  git: Git,
  repository: Repository,
  staged: StagedFiles,
  paths: readonly string[],
): Promise<string> {
  const tree = join(staged.folder, "tree-of-edited");
  const indexFile = join(staged.folder, "index-of-edited");
  const clear = (): void => {
    for (const file of [tree, indexFile, `${indexFile}.lock`])
      fs.rmSync(file, { recursive: true, force: true });
  };
  clear();
  try {
    const names = paths.map((path) => `${repository.prefix}${path}`);
    for (const home of new Set(names.map((name) => dirname(name))))
      fs.mkdirSync(join(tree, home), { recursive: true });
    for (const [at, path] of paths.entries())
      fs.copyFileSync(waitingAt(staged, path), join(tree, names[at] ?? path));
    copyAttributes(repository, tree, names);
    const place = [`--git-dir=${repository.gitDir}`, `--work-tree=${tree}`];
    const run = { cwd: tree, writes: true, indexFile };
    const input = names.map((name) => `${name}\0`).join("");
    const added = await git.run([...place, "update-index", "--add", "-z", "--stdin"], { ...run, input });
    succeeded(added, "Git could not take up the files");
    const listed = await git.run([...place, "ls-files", "--stage", "-z"], run);
    succeeded(listed, "Git could not take up the files");
    return listed.stdout.toString();
  } finally {
    clear();
  }
}

// What says how a path is stored stands in the folders above it.
function copyAttributes({ top }: Repository, tree: string, names: readonly string[]): void {
  const folders = new Set<string>();
  for (const home of new Set(names.map((name) => dirname(name))))
    for (let folder = home; !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  for (const folder of folders) {
    const from = join(top, folder, ".gitattributes");
    if (fs.lstatSync(from, { throwIfNoEntry: false })?.isFile() === true)
      fs.copyFileSync(from, join(tree, folder, ".gitattributes"));
  }
}
