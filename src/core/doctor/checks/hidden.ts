import { shellWords } from "../../shell-words.ts";
import { repositoryCheck } from "../check.ts";
import { fine, needsMending, worthKnowing } from "../finding.ts";

/** Whether Git was told not to look at files of the score. */
export const hidden = repositoryCheck("git/hidden", ({ hidden: paths, settings, prefix }) => {
  const [first] = paths;
  const others = paths.length <= 1 ? "" : ` and ${paths.length - 1} more`;
  if (settings.get("core.sparsecheckout") !== "true") {
    if (first === undefined) return fine("Git looks at every file of the score");
    return needsMending(
      `${first}${others} is marked skip-worktree or assume-unchanged: Git does not look at it`,
      `git update-index --no-skip-worktree --no-assume-unchanged -- ${shellWords(paths.slice(0, 5).map((path) => path.slice(prefix.length)))}`,
    );
  }
  const whole =
    prefix === ""
      ? "git sparse-checkout disable"
      : `git sparse-checkout add ${shellWords([prefix.replace(/\/$/, "")])}`;
  return first === undefined
    ? worthKnowing("this is a sparse checkout: Git refuses a repair whose folder it leaves out", whole)
    : needsMending(`the sparse checkout leaves out ${first}${others}, which can't be amended here`, whole);
});
