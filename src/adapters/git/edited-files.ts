import type { Git } from "./git.ts";
import { answerOf, pathspec, type Repository } from "./repository.ts";

/** Lists which of some files of a score hold edits that are not committed. Reads only. */
export async function editedFiles(
  git: Git,
  repository: Repository,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const specs = paths.map((path) => pathspec(repository, path));
  const status = await git.run(
    ["status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", ...specs],
    { cwd: repository.top },
  );
  answerOf(status);
  const entries = status.stdout.toString().split("\0");
  // Two marks and a blank stand before each path, which is told from the top of the work tree.
  return new Set(
    entries
      .filter((entry) => entry.slice(3).startsWith(repository.prefix))
      .map((entry) => entry.slice(3 + repository.prefix.length)),
  );
}

/**
 * Lists the files of a folder of a score that hold words which are not committed: written to on the disk or staged; what was only
 * deleted is none. Reads only.
 */
export async function writtenFiles(
  git: Git,
  repository: Repository,
  folder: string,
): Promise<ReadonlySet<string>> {
  const flags = ["--porcelain=v1", "-z", "--untracked-files=no", "--no-renames"];
  const status = await git.run(["status", ...flags, "--", pathspec(repository, folder)], {
    cwd: repository.top,
  });
  answerOf(status);
  const entries = status.stdout.toString().split("\0");
  return new Set(
    entries
      .filter((entry) => /[^D ]/.test(entry.slice(0, 2)))
      .map((entry) => entry.slice(3 + repository.prefix.length)),
  );
}
