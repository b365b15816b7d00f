import type { Git } from "../git.ts";
import { answerOf, type Repository } from "../repository.ts";

/**
 * Returns the paths, counted from the top, that a commit changed; none for a merge.
 * @throws ScoreError `git/unreadable` where Git could not say.
 */
export async function changedPaths(
  git: Git,
  { top }: Repository,
  commit: string,
): Promise<readonly string[]> {
  const flags = ["--root", "--no-commit-id", "--no-renames", "--name-only", "-r", "-z"];
  const listed = await git.run(["--no-replace-objects", "diff-tree", ...flags, commit], { cwd: top });
  answerOf(listed);
  return listed.stdout
    .toString()
    .split("\0")
    .filter((name) => name !== "");
}
