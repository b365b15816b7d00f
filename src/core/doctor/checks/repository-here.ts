import { shellWords } from "../../shell-words.ts";
import type { Check } from "../check.ts";
import { fine, needsMending, worthKnowing } from "../finding.ts";

/** Whether the score lies in a repository that Git opens. */
export const repositoryHere: Check = {
  id: "git/repository",
  look: ({ repository, repositoryTrouble: trouble, score }) => {
    if (repository !== undefined) return fine("it is in a Git repository");
    if (trouble === undefined) return undefined;
    // Where nothing is yet, init begins both.
    if (trouble.code !== "git/no-repository") return needsMending(trouble.says, ...trouble.fix);
    return score === undefined
      ? worthKnowing("this folder is in no Git repository: score init begins one", "score init")
      : needsMending(
          "the score is in no Git repository, so nothing can be recorded",
          `cd ${shellWords([score])} && git init -b main && git add score.yaml promise.md goals && git commit -m "Begin the score"`,
        );
  },
};
