import { repositoryCheck } from "../check.ts";
import { fine, needsMending } from "../finding.ts";

/** Whether Git is in the middle of something. */
export const unfinished = repositoryCheck("git/unfinished", ({ unfinished: found }) =>
  found === undefined
    ? fine("no merge, rebase or bisect is under way")
    : needsMending(`${found.what} is under way, and waits to be finished or left`, ...found.ways),
);
