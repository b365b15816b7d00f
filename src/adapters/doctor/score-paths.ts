import { SCORE_FOLDERS } from "../../core/score/folders.ts";
import type { Git } from "../git/git.ts";
import { pathspec, type Repository } from "../git/repository.ts";

/** A path of a score that Git knows, and whether it was told not to look at it. */
export interface KnownPath {
  readonly path: string;
  readonly hidden: boolean;
}

/** Lists the files of a score that Git knows, from the top. Reads the index and nothing else. */
export async function knownPaths(git: Git, repository: Repository): Promise<readonly KnownPath[]> {
  const specs = ["score.yaml", "promise.md", ...SCORE_FOLDERS].map((path) => pathspec(repository, path));
  const listed = await git.run(["ls-files", "-v", "-z", "--full-name", "--", ...specs], {
    cwd: repository.top,
  });
  return listed.stdout
    .toString()
    .split("\0")
    .filter((entry) => entry.length > 2)
    .map((entry) => ({ path: entry.slice(2), hidden: /^[Sa-z]/.test(entry) }));
}

/** Returns a path of each kind that a score may get, from the top. */
export function futurePaths(prefix: string): readonly string[] {
  const below = SCORE_FOLDERS.map((folder) =>
    folder === "repairs" ? "repairs/a-goal/2026-01-01-a-00000000.md" : `${folder}/2026-01-01-a-name.md`,
  );
  return ["score.yaml", "promise.md", ...below].map((path) => `${prefix}${path}`);
}
