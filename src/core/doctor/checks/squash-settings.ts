import { repositoryCheck } from "../check.ts";
import { editLine } from "../edit-line.ts";
import { fine, worthKnowing } from "../finding.ts";
import { squashLines } from "../squash-lines.ts";

const KEEP = "by a merge commit, or by rebase: each amendment keeps its own commit and message";
const ON_GITHUB = [
  "gh repo edit --enable-squash-merge=false --enable-merge-commit   # on GitHub: each amendment keeps its commit",
  "gh api -X PATCH 'repos/{owner}/{repo}' -f squash_merge_commit_title=PR_TITLE -f squash_merge_commit_message=COMMIT_MESSAGES   # or: keeps the words of one amendment in a pull request",
];

/** Whether the files or the history show that pull requests are squashed. */
export const squashSettings = repositoryCheck("history/squash", ({ untold }, { files }) => {
  const [set] = squashLines(files);
  const [last] = untold ?? [];
  if (set !== undefined)
    return worthKnowing(
      `${set.path}:${set.line} squashes pull requests ("${set.words}"): the repair files keep every fact, the commits lose their trailers`,
      editLine(set.path, KEEP, set.line),
    );
  if (last !== undefined)
    return worthKnowing(
      `${untold?.length === 1 ? "a repair file came" : `${untold?.length} repair files came`} in by a commit without trailers, as a squash merge leaves them (the last: ${last.commit.slice(0, 10)} "${last.subject.slice(0, 60)}"); the repair files keep every fact`,
      ...ON_GITHUB,
    );
  if (untold === undefined)
    return worthKnowing("the history of the repair files could not be read", "git fsck");
  return fine("no sign of squash merges (a setting of the website itself can't be seen from here)");
});
