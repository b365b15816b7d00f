import { repositoryCheck } from "../check.ts";
import { fine, worthKnowing } from "../finding.ts";
import { squashLines } from "../squash-lines.ts";

const KEEP = "merge with a merge commit, or by rebase: each amendment keeps its own commit and message";
const ONE = "or squash with the commit messages as the message, and only one amendment in a pull request";

/** Whether the files or the history show that pull requests are squashed. */
export const squashSettings = repositoryCheck("history/squash", ({ untold }, { files }) => {
  const [set] = squashLines(files);
  const [last] = untold ?? [];
  if (set !== undefined)
    return worthKnowing(
      `${set.path}:${set.line} squashes pull requests ("${set.words}"): the repair files keep every fact, the commits lose their trailers`,
      KEEP,
      ONE,
    );
  if (last !== undefined)
    return worthKnowing(
      `${untold?.length === 1 ? "a repair file came" : `${untold?.length} repair files came`} in by a commit without trailers, as a squash merge leaves them (the last: ${last.commit.slice(0, 10)} "${last.subject.slice(0, 60)}"); the repair files keep every fact`,
      KEEP,
      ONE,
    );
  if (untold === undefined)
    return worthKnowing("the history of the repair files could not be read", "git fsck");
  return fine("no sign of squash merges (a setting of the website itself can't be seen from here)");
});
