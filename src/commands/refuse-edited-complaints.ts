import { refuseEditsOfKnown } from "../adapters/git/refuse-edits.ts";
import { complaintsNamed } from "../core/amend/complaint-named.ts";
import type { Context } from "./context.ts";
import type { Ready } from "./in-transaction.ts";

/** Refuses where a complaint that an amendment is to name has edits of its own; one that was just written down goes with it. */
export async function refuseEditedComplaints(
  ids: readonly string[],
  { repository, score }: Ready,
  { git }: Context,
): Promise<void> {
  for (const { document } of complaintsNamed(ids, score))
    await refuseEditsOfKnown(git, repository, document.path, "not stay");
}
