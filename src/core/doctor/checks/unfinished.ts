import { repositoryCheck } from "../check.ts";
import { fine, needsMending } from "../finding.ts";

/** Whether Git is in the middle of something. */
export const unfinished = repositoryCheck("git/unfinished", ({ unfinished: found, settle }) => {
  if (found !== undefined)
    return needsMending(
      `${found.what} is under way, and waits to be finished or left`,
      ...settle,
      ...found.ways,
    );
  return settle.length === 0
    ? fine("no merge, rebase or bisect is under way")
    : needsMending("two versions of a file are in conflict, and nobody has settled it", ...settle);
});
