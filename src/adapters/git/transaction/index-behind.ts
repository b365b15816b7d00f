import { ScoreError } from "../../../core/errors.ts";

/** Says that a commit stands whose files Git's index does not show yet, and how it comes to. */
export function indexBehind(
  commit: string,
  way: "resume" | "undo",
  next: "take it out again" | "bring back what it took out",
): ScoreError {
  return new ScoreError(
    "unfinished",
    "git/index-behind",
    `commit ${commit.slice(0, 10)} was made, but Git's index is locked and was not set to it: the next git commit would ${next}`,
    { hint: `score amend --${way}   # sets the index, when no other Git works here`, data: { commit } },
  );
}
