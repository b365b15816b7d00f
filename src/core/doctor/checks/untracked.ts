import { shellWords } from "../../shell-words.ts";
import { repositoryCheck } from "../check.ts";
import { fine, needsMending } from "../finding.ts";

/** How many paths a line to paste names. */
const MOST = 5;

/** Whether every goal, and the promise, is in Git: what never was committed can't be amended. */
export const untracked = repositoryCheck("git/untracked", ({ untracked: paths, commit }) => {
  // Where nothing is committed yet, that is told already.
  if (commit === undefined) return undefined;
  const [first, ...others] = paths;
  if (first === undefined) return fine("Git has every goal");
  const words = shellWords(paths.slice(0, MOST).map((path) => `:/${path}`));
  return needsMending(
    `${first}${others.length === 0 ? "" : ` and ${others.length} more`} was never committed, so it can't be amended`,
    `git add -- ${words}`,
    `git commit -m "Write it down" -- ${words}`,
  );
});
