import { refuseEditsOfKnown } from "../adapters/git/refuse-edits.ts";
import { complaintsNamed } from "../core/amend/complaint-named.ts";
import type { AmendRequest } from "../core/amend/request.ts";
import { gapsNamed } from "../core/amend/settled-voice.ts";
import type { Context } from "./context.ts";
import type { Ready } from "./in-transaction.ts";

/** Refuses where a complaint or a voice that an amendment is to name has edits of its own; one that was just written down goes with it. */
export async function refuseEditedRecords(
  { complaints, settles = [] }: Pick<AmendRequest, "complaints" | "settles">,
  { repository, score }: Ready,
  { git }: Context,
): Promise<void> {
  const voices = gapsNamed(settles, score).map(({ record }) => record);
  for (const { document } of [...complaintsNamed(complaints, score), ...voices])
    await refuseEditsOfKnown(git, repository, document.path, "not stay");
}
