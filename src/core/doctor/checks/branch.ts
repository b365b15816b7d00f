import { shellWords } from "../../shell-words.ts";
import { repositoryCheck } from "../check.ts";
import { fine, needsMending } from "../finding.ts";

/** Whether a commit made now would belong to a branch. */
export const branch = repositoryCheck("git/branch", (repository) => {
  if (repository.branch === undefined) {
    const likely = repository.branches.find((name) => /^(?:main|master|trunk)$/.test(name));
    return needsMending(
      "this repository is on no branch (detached HEAD): a commit made here could get lost",
      `git switch ${shellWords([likely ?? repository.branches[0] ?? "main"])}`,
    );
  }
  if (repository.commit === undefined)
    return needsMending(
      `nothing is committed on ${repository.branch} yet, so there is nothing to amend`,
      'git add score.yaml promise.md goals && git commit -m "Begin the score"',
    );
  return fine(`on the branch ${repository.branch}`);
});
