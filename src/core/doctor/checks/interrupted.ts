import { repositoryCheck } from "../check.ts";
import { fine, needsMending, worthKnowing } from "../finding.ts";

/** Whether an amendment was stopped halfway. */
export const interrupted = repositoryCheck("score/interrupted", ({ interrupted: found }) => {
  switch (found.is) {
    case "none":
      return fine("no amendment was interrupted");
    case "at-work":
      return worthKnowing(
        "another command of score is recording something here",
        "score doctor   # when it has ended",
      );
    case "unreadable":
      return needsMending(found.says, ...found.fix);
    case "waiting":
      if (found.undoing === true)
        return found.strange
          ? needsMending(
              `the commit that takes "${found.what}" back is not what was asked for, and waits for a decision`,
              "score amend --resume   # keeps that commit as it is",
            )
          : needsMending(
              `an earlier command was interrupted while it took "${found.what}" back`,
              "score amend --undo   # finishes taking it back",
            );
      return found.strange
        ? needsMending(
            `the commit of "${found.what}" is not what was asked for, and waits for a decision`,
            "score amend --resume   # keeps that commit as it is",
            "score amend --undo     # adds a commit that takes it back",
          )
        : needsMending(
            `an earlier command was interrupted while it recorded "${found.what}"; nothing of it is lost`,
            "score amend --resume   # finishes it",
            "score amend --undo     # takes it back",
          );
  }
});
