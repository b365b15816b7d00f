import { amendmentFates } from "../history/amendment-fates.ts";
import { ledgerOf } from "../history/ledger-entries.ts";
import type { LedgerEntry } from "../history/timeline.ts";
import type { Keys } from "../score/read-keys.ts";
import type { KeptScore } from "../score/score.ts";

/** What became of a gap that somebody told of. */
export interface GapAnswer {
  /** `taken-back` where the amendment that answered it does not stand any more: it is as open as one that nobody has answered. */
  readonly state: "open" | "settled" | "taken-back";
  /** The amendment that its file names. */
  readonly amendment: string | undefined;
  /** What the ledger tells of that; absent where no repair file here is of it. */
  readonly repair: LedgerEntry | undefined;
}

/** Tells what became of a voice that is a gap; nothing of another one. */
export function gapAnswer(keys: Keys<"voice">, score: KeptScore): GapAnswer | undefined {
  if (keys.stance !== "gap") return undefined;
  const amendment = keys["settled-by"];
  if (amendment === undefined) return { state: "open", amendment, repair: undefined };
  const repair = ledgerOf(score).find(({ id }) => id === amendment);
  const isGone = amendmentFates(score)(amendment) === "taken-back";
  return { state: isGone ? "taken-back" : "settled", amendment, repair };
}
