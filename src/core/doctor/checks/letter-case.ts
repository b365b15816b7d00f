import { repositoryCheck } from "../check.ts";
import { fine, worthKnowing } from "../finding.ts";

/** Whether the disk takes `Goal.md` and `goal.md` for one file. */
export const letterCase = repositoryCheck("disk/letter-case", ({ settings }) =>
  settings.get("core.ignorecase") === "true"
    ? worthKnowing(
        "this disk takes Goal.md and goal.md for one file; ids are lower case, so only files named by hand can clash",
        "score lint   # tells where names differ only in case",
      )
    : fine("the disk tells capital letters apart"),
);
