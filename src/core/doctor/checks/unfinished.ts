import { repositoryCheck } from "../check.ts";
import { fine, needsMending } from "../finding.ts";
import { UNFINISHED } from "../unfinished.ts";

/** Whether Git is in the middle of something. */
export const unfinished = repositoryCheck("git/unfinished", (repository) => {
  const found = UNFINISHED.find(({ file }) => repository.unfinished.includes(file));
  return found === undefined
    ? fine("no merge, rebase or bisect is under way")
    : needsMending(`${found.what} is under way, and waits to be finished or left`, ...found.ways);
});
