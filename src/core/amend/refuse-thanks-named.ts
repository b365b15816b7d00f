import { ScoreError } from "../errors.ts";
import type { AmendmentKind } from "../kinds.ts";
import { readKeys } from "../score/read-keys.ts";
import type { ScoreRecord } from "../score/score.ts";

/** Tells whether a file of the complaint book thanks, and complains of nothing. */
export function isThanks({ document }: ScoreRecord): boolean {
  return readKeys(document, "complaint")?.kind === "thanks";
}

/** Refuses praise as the reason of anything but an improvement. @throws ScoreError `amend/thanks` where some is named. */
export function refuseThanksNamed(complaints: readonly ScoreRecord[], kind: AmendmentKind): void {
  const thanks = complaints.find(isThanks);
  if (thanks === undefined || kind === "improve") return;
  throw new ScoreError(
    "usage",
    "amend/thanks",
    `${thanks.id} is a thanks: it may be named where something gets better still, and never in a ${kind}`,
    { hint: kind === "mend" ? "--kind improve" : `score complaint show ${thanks.id}` },
  );
}
