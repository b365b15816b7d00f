import { refuseUncounted } from "../amend/refuse-problems.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { ScoreDocument } from "../document/document.ts";
import { ScoreError } from "../errors.ts";
import { ledgerOf } from "../history/ledger-entries.ts";
import { goneSince } from "../history/standing.ts";
import { idsIn } from "../history/taken-back.ts";
import { type Keys, readKeys } from "../score/read-keys.ts";
import type { Score } from "../score/score.ts";

/** A repair with the file that says whether it held. */
export interface FoundRepair {
  readonly repair: Keys<"repair">;
  readonly path: string;
  /** Absent while nobody looked. */
  readonly held: ScoreDocument | undefined;
  /** The day on which it was taken back; absent where it stands. */
  readonly gone: string | undefined;
}

/** Finds a repair by the id of its amendment. @throws ScoreError where no repair file has it, or it can't be read. */
export function findRepair(score: Score, id: string): FoundRepair {
  const repairs = score.repairs.flatMap(({ document }) => {
    const repair = readKeys(document, "repair");
    return repair === undefined ? [] : [{ repair, document }];
  });
  const found = repairs.find(({ repair }) => repair.id === id);
  if (found === undefined) {
    const own = score.repairs.find(({ document }) => idsIn(document.path).includes(id));
    if (own !== undefined) refuseUncounted(own.document);
    const meant = didYouMean(
      id,
      repairs.map(({ repair }) => repair.id),
    );
    throw new ScoreError(
      "usage",
      "complaint/unknown-amendment",
      `no repair file is of the amendment ${id}${meant === undefined ? "" : `; did you mean "${meant}"?`}`,
      { hint: meant === undefined ? "score log --oneline" : `<complaint> ${meant}` },
    );
  }
  const path = found.document.path.replace(/\.md$/i, ".held.md");
  const held = score.repairs.find(({ document }) => document.path === path)?.document;
  return { repair: found.repair, path, held, gone: goneSince(ledgerOf(score)).get(id) };
}
