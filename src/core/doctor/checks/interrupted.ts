import { repositoryCheck } from "../check.ts";
import { fine, needsMending } from "../finding.ts";

/** Whether an amendment was stopped halfway. */
export const interrupted = repositoryCheck("score/interrupted", ({ interrupted: halfway }) =>
  halfway
    ? needsMending(
        "an earlier amendment was interrupted; nothing of it is lost",
        "score amend --resume   # finishes it",
        "score amend --undo     # takes it back",
      )
    : fine("no amendment was interrupted"),
);
