import { shellWords } from "../../shell-words.ts";
import { repositoryCheck } from "../check.ts";
import { fine, worthKnowing } from "../finding.ts";

/** How many files a line to paste names. */
const MOST = 5;

/** What a killed command left in Git's folder that nobody needs any more. A person's words are told of by another check. */
export const leftOver = repositoryCheck("score/left-over", ({ interrupted, leftOver: paths }) => {
  // While something waits to be finished, or is at work, these may be its own.
  if (paths.length === 0 || interrupted.is !== "none") return fine("no command left files lying about");
  const count = paths.length === 1 ? "a file" : `${paths.length} files`;
  return worthKnowing(
    `an earlier command was killed and left ${count} that nobody needs: Git and the score hold the same words`,
    `rm -r -- ${shellWords(paths.slice(0, MOST))}`,
  );
});
