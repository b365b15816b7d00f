import { fileState, refuseEdits } from "../adapters/git/preflight.ts";
import { complaintIdOf } from "../core/score/complaint.ts";
import type { Context } from "./context.ts";
import type { Ready } from "./in-transaction.ts";

/** Refuses where a complaint that an amendment is to name has edits of its own; one that was just written down goes with it. */
export async function refuseEditedComplaints(
  ids: readonly string[],
  { repository }: Ready,
  { git }: Context,
): Promise<void> {
  for (const id of ids) {
    const path = `complaints/${complaintIdOf(id)}.md`;
    if ((await fileState(git, repository, path)) !== "untracked")
      await refuseEdits(git, repository, path, false);
  }
}
