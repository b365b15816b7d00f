import { shellWords } from "../../shell-words.ts";
import { repositoryCheck } from "../check.ts";
import { fine, needsMending } from "../finding.ts";

/** Whether Git was told not to look at files of the score. */
export const hidden = repositoryCheck("git/hidden", ({ hidden: paths, settings, prefix }) => {
  const [first] = paths;
  if (first === undefined) return fine("Git looks at every file of the score");
  const others = paths.length === 1 ? "" : ` and ${paths.length - 1} more`;
  if (settings.get("core.sparsecheckout") === "true")
    return needsMending(
      `the sparse checkout leaves out ${first}${others}, which can't be amended here`,
      prefix === ""
        ? "git sparse-checkout disable"
        : `git sparse-checkout add ${shellWords([prefix.replace(/\/$/, "")])}`,
    );
  return needsMending(
    `${first}${others} is marked skip-worktree or assume-unchanged: Git does not look at it`,
    `git update-index --no-skip-worktree --no-assume-unchanged -- ${shellWords(paths.slice(0, 5))}`,
  );
});
