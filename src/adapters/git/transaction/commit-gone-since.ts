import { ScoreError } from "../../../core/errors.ts";
import type { JournalPlan } from "./journal.ts";
import type { Standing } from "./standing.ts";

/** Says that the commit of a plan can't be kept, because it stands on no branch any more; and how it comes back, while Git has it. */
export function commitGoneSince(
  { message }: JournalPlan,
  { id, commit }: Extract<Standing, { readonly is: "gone" }>,
): ScoreError {
  const short = id.slice(0, 10);
  const back = `git cherry-pick ${short}   # brings it back; then score amend --resume`;
  const end = "score amend --undo   # ends it: nothing of it is left";
  return new ScoreError(
    "unfinished",
    "amend/commit-gone",
    `commit ${short} of "${message.split("\n")[0]}" stands on no branch here any more, so it can't be kept`,
    { hint: commit === undefined ? end : `${back}\n${end}`, data: { commit: id } },
  );
}
