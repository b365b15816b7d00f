import { ScoreError } from "../../../core/errors.ts";
import { shellWords } from "../../../core/shell-words.ts";
import type { Git } from "../git.ts";
import { answerOf, type Repository, readHead } from "../repository.ts";
import type { JournalPlan } from "./journal.ts";

/** Refuses where another branch is checked out than the one a plan was begun on: there the same files are other files. */
export async function refuseOtherBranch(
  git: Git,
  repository: Repository,
  { head, message }: JournalPlan,
): Promise<void> {
  const { branch } = await readHead(git, repository);
  if (head.branch === null || branch === head.branch) return;
  const spec = ["rev-parse", "-q", "--verify", `refs/heads/${head.branch}`];
  const isThere = answerOf(await git.run(spec, { cwd: repository.top })) !== undefined;
  // A branch without a commit has no ref yet; one that was taken away can't be gone back to.
  if (!isThere && head.commit !== null) return;
  const here = branch === undefined ? "no branch is checked out" : `this is ${branch}`;
  throw new ScoreError(
    "state",
    "amend/other-branch",
    `"${message.split("\n")[0]}" was begun on the branch ${head.branch}, and ${here}`,
    { hint: `git switch ${shellWords([head.branch])}   # then the same command again` },
  );
}
