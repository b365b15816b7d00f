import { type Git, gitFailure } from "./git.ts";
import type { Repository } from "./repository.ts";

/** Lists the commits that led to one, newest first, itself the first of them. Runs nothing of the repository's. */
export async function listCommits(git: Git, { top }: Repository, head: string): Promise<readonly string[]> {
  const listed = await git.run(["--no-replace-objects", "rev-list", "--topo-order", head], { cwd: top });
  if (listed.code !== 0) throw gitFailure("the history could not be read", listed, "git fsck");
  return listed.stdout
    .toString()
    .split("\n")
    .filter((id) => id !== "");
}
