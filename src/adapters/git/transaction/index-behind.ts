import { ScoreError } from "../../../core/errors.ts";

/** Says that a commit stands whose files Git's index does not show yet, and how it comes to. */
export function indexBehind(commit: string, way: "resume" | "undo"): ScoreError {
  const next = way === "resume" ? "take the complaints out again" : "bring the complaints back";
  return new ScoreError(
    "unfinished",
    "git/index-behind",
    `commit ${commit.slice(0, 10)} was made, but another Git holds the index, which was not set to it: the next git commit would ${next}`,
    { hint: `score amend --${way}   # sets the index, when the other Git has ended`, data: { commit } },
  );
}
