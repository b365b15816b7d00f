import { ScoreError } from "../../errors.ts";
import type { LedgerEntry } from "../../history/timeline.ts";
import { shellWords } from "../../shell-words.ts";
import { noChangeLine } from "../lines-to-paste.ts";

/** A complaint on its way back: the amendments that its file names now and then, and whether the file goes. */
export interface TiedEnds {
  readonly id: string;
  readonly named: readonly string[];
  readonly stillNamed: readonly string[];
  readonly goes: boolean;
}

/**
 * Refuses to take back what ties a complaint to an amendment that is in the ledger: both ends were tied in one commit, and come
 * loose in one.
 * @throws ScoreError of kind `state` with the line that takes the amendment back.
 */
export function refuseTied(ends: TiedEnds, ledger: readonly LedgerEntry[]): void {
  const tied = ledger.findLast(({ id, complaints }) =>
    ends.goes ? complaints.includes(ends.id) : ends.named.includes(id) && !ends.stillNamed.includes(id),
  );
  if (tied === undefined) return;
  if (!ledger.some(({ takesBack }) => takesBack === tied.id)) throw amendedSince(ends.id, tied.id);
  throw new ScoreError(
    "state",
    "complaint/tied",
    `the repair ${tied.id} tells of ${ends.id}, and stays in the ledger though it was taken back`,
    { hint: `${noChangeLine(ends.id)}   # it stays, with the reason` },
  );
}

/** Says that the last thing that happened to a complaint or a repair is an amendment, with the line that takes that back. */
export function amendedSince(
  id: string,
  amendment: string,
  code: "complaint" | "voice" = "complaint",
): ScoreError {
  return new ScoreError(
    "state",
    `${code}/tied`,
    `the last step of ${id} is the amendment ${amendment}, and it is that which can be taken back`,
    { hint: `${shellWords(["score", "revert", amendment])} --because "…"` },
  );
}
