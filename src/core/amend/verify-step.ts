import { ScoreError } from "../errors.ts";
import type { Change } from "../history/change.ts";
import { editLine } from "./edit-line.ts";
import { isOfAList, listSignature } from "./list-signature.ts";
import { wordBalance } from "./word-balance.ts";
import type { Expected } from "./worked-step.ts";

/**
 * Compares what an edit did, read back from the new text, with what it was to do.
 * @throws ScoreError `amend/not-as-planned` where they differ: then nothing is written.
 */
export function verifyStep(expected: readonly Expected[], found: readonly Change[], path: string): void {
  const explained = new Set(expected.map((change) => change.clause).filter((clause) => clause !== undefined));
  const prose = (changes: readonly (Expected | Change)[]): string =>
    wordBalance(changes.flatMap((change) => (isOfAList(change) ? [] : [{ clause: undefined, ...change }])));
  const told = found.filter((change) => change.clause === undefined || !explained.has(change.clause));
  if (listSignature(expected) === listSignature(found) && prose(expected) === prose(told)) return;
  throw new ScoreError(
    "refused",
    "amend/not-as-planned",
    "these words would change more of the file than they say, so nothing was written",
    {
      hint: editLine(path),
      data: { planned: expected, found },
    },
  );
}
