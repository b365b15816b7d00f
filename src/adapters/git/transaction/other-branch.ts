import { ScoreError } from "../../../core/errors.ts";
import { shellWords } from "../../../core/shell-words.ts";
import type { Git } from "../git.ts";
import { answerOf, type Repository, readHead } from "../repository.ts";
import type { JournalPlan } from "./journal.ts";

/** Refuses where another branch is checked out than the one a plan was begun on: there the same files are other files. */
export async function refuseOtherBranch(git: Git, repository: Repository, plan: JournalPlan): Promise<void> {
  const { branch, commit } = plan.head;
  const { branch: here } = await readHead(git, repository);
  if (branch === null || branch === here) return;
  // A branch without a commit has no ref yet; one that was taken away can't be gone back to.
  if (commit === null || (await isBranch(git, repository, branch)))
    throw otherBranch(plan, "was begun on", branch, here);
}

/** Tells whether there is a branch of a name. */
export async function isBranch(git: Git, { top }: Repository, branch: string): Promise<boolean> {
  const asked = await git.run(["rev-parse", "-q", "--verify", `refs/heads/${branch}`], { cwd: top });
  return answerOf(asked) !== undefined;
}

/** Says that a plan, or its commit, is to be found on a branch that is not checked out. */
export function otherBranch(
  { message }: JournalPlan,
  how: "was begun on" | "stands on",
  branch: string,
  here: string | undefined,
): ScoreError {
  const now = here === undefined ? "no branch is checked out" : `this is ${here}`;
  return new ScoreError(
    "state",
    "amend/other-branch",
    `"${message.split("\n")[0]}" ${how} the branch ${branch}, and ${now}`,
    { hint: `git switch ${shellWords([branch])}   # then the same command again` },
  );
}
