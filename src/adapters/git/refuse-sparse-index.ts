import { ScoreError } from "../../core/errors.ts";
import type { Git } from "./git.ts";
import { answerOf, type Repository } from "./repository.ts";

/**
 * Refuses an index that holds whole folders as one entry each: Git 2.39 itself spoils such an index when it is told of a new file
 * (`git add --intent-to-add --sparse`), and everything that is staged is lost with it.
 */
export async function refuseSparseIndex(git: Git, { top }: Repository): Promise<void> {
  const setting = await git.run(["config", "--type=bool", "--get", "index.sparse"], { cwd: top });
  // Where it is not asked for, Git writes every entry out before it changes anything.
  if (answerOf(setting) !== "true") return;
  const listed = await git.run(["ls-files", "--sparse", "-z"], { cwd: top });
  // A Git that can't be asked, which is older than 2.36, may hold one as well.
  if (listed.code === 0 && !listed.stdout.toString().includes("/\0")) return;
  throw new ScoreError(
    "state",
    "git/sparse-index",
    "Git's index is sparse here (index.sparse), and Git can lose what is staged when such an index is given a new file; nothing was recorded",
    { hint: "git sparse-checkout reapply --no-sparse-index   # the same files stay checked out" },
  );
}
