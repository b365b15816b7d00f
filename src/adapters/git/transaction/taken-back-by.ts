import type { Git } from "../git.ts";
import { answerOf, type Repository } from "../repository.ts";

/** Finds the commit in HEAD that says it takes another one back, and that none takes back in turn; nothing where there is none. */
export async function takenBackBy(git: Git, place: Repository, id: string): Promise<string | undefined> {
  const by = await lastToRevert(git, place, id);
  return by === undefined || (await lastToRevert(git, place, by)) !== undefined ? undefined : by;
}

// In the words of git revert.
async function lastToRevert(git: Git, { top }: Repository, id: string): Promise<string | undefined> {
  const flags = ["--max-count=1", "--fixed-strings", `--grep=This reverts commit ${id}`];
  const found = await git.run(["--no-replace-objects", "rev-list", ...flags, `${id}..HEAD`, "--"], {
    cwd: top,
  });
  return answerOf(found) || undefined;
}
