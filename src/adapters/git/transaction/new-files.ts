import type { Git } from "../git.ts";
import { runPatiently } from "../patient.ts";
import { pathspec, type Repository } from "../repository.ts";
import { succeeded } from "./succeeded.ts";

/** Returns those of some paths that Git's index does not know. */
export async function unknownToGit(
  git: Git,
  repository: Repository,
  paths: readonly string[],
): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const specs = paths.map((path) => pathspec(repository, path));
  const listing = await git.run(["ls-files", "-z", "--full-name", "--", ...specs], { cwd: repository.top });
  succeeded(listing, "Git could not read its index");
  const known = new Set(listing.stdout.toString().split("\0"));
  return paths.filter((path) => !known.has(`${repository.prefix}${path}`));
}

/** Makes new files known to Git, because it commits with --only what it knows of; nothing of them is staged. */
export async function makeKnown(
  git: Git,
  repository: Repository,
  paths: readonly string[],
  onStart: (pid: number) => void,
): Promise<void> {
  if (paths.length === 0) return;
  const specs = paths.map((path) => pathspec(repository, path));
  const added = await runPatiently(git, ["add", "--intent-to-add", "--force", "--sparse", "--", ...specs], {
    cwd: repository.top,
    writes: true,
    stoppable: true,
    onStart,
  });
  succeeded(added, "Git could not take up the new files");
}

/** How it went to set Git's index: another Git may hold it, and one that was killed may have left its own lock there. */
export type IndexReset = "set" | "held" | "killed";

/** Sets Git's index to what is committed for some paths; on a branch without a commit they go. */
export async function resetIndex(
  git: Git,
  repository: Repository,
  paths: readonly string[],
): Promise<IndexReset> {
  if (paths.length === 0) return "set";
  const specs = paths.map((path) => pathspec(repository, path));
  const reset = await runPatiently(git, ["reset", "--quiet", "--", ...specs], {
    cwd: repository.top,
    writes: true,
  });
  if (reset.code === 0) return "set";
  return reset.killed === true ? "killed" : "held";
}
