import type { Sharing } from "../../core/amend/sharing.ts";
import { shellWords } from "../../core/shell-words.ts";
import type { Git } from "./git.ts";
import type { Repository } from "./repository.ts";

/** Asks Git whether the branch is where its upstream is. Reads only: what the other computer has meanwhile is not looked up. */
export async function readSharing(
  git: Git,
  repository: Pick<Repository, "top">,
  branch: string | undefined,
): Promise<Sharing> {
  const [ahead, remotes] = await Promise.all([
    git.run(["rev-list", "--count", "@{upstream}..HEAD", "--"], { cwd: repository.top }),
    git.run(["remote"], { cwd: repository.top }),
  ]);
  if (ahead.code === 0) return { pushed: ahead.stdout.toString().trim() === "0", push: "git push" };
  const names = remotes.stdout
    .toString()
    .split("\n")
    .filter((name) => name !== "");
  const remote = names.includes("origin") ? "origin" : names[0];
  if (remote === undefined || branch === undefined) return { pushed: false, push: undefined };
  return { pushed: false, push: `git push --set-upstream ${shellWords([remote, branch])}` };
}
