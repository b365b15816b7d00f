import type { Check } from "../check.ts";
import { fine, needsMending, worthKnowing } from "../finding.ts";

/** Whether the score lies in a repository that Git opens. */
export const repositoryHere: Check = {
  id: "git/repository",
  look: ({ repository, repositoryTrouble: trouble, score }) => {
    if (repository !== undefined) return fine("it is in a Git repository");
    if (trouble === undefined) return undefined;
    // Where nothing is yet, init begins both.
    const judge = score === undefined && trouble.code === "git/no-repository" ? worthKnowing : needsMending;
    return judge(trouble.says, ...trouble.fix);
  },
};
