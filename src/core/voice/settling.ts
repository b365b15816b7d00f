import { refuseUncounted } from "../amend/refuse-problems.ts";
import { didYouMean } from "../did-you-mean.ts";
import { ScoreError } from "../errors.ts";
import { amendmentFates } from "../history/amendment-fates.ts";
import { amendmentIdIn } from "../history/amendment-named.ts";
import { ledgerOf } from "../history/ledger-entries.ts";
import { idsIn } from "../history/taken-back.ts";
import type { LedgerEntry } from "../history/timeline.ts";
import type { Keys } from "../score/read-keys.ts";
import type { Score } from "../score/score.ts";
import { shellWords } from "../shell-words.ts";
import { settleLine } from "./lines-to-paste.ts";

/** Refuses to settle a voice that tells of no gap: it is kept as it was said. @throws ScoreError of kind `usage`. */
export function refuseNoGap(id: string, { stance, about }: Keys<"voice">): void {
  if (stance === "gap") return;
  throw new ScoreError(
    "usage",
    "voice/no-gap",
    `${id} speaks ${stance} what is promised and tells of no gap: it is kept as it was said, and nothing settles it`,
    { hint: `score ${shellWords(["voice", "list", about, "--open"])}   # the gaps that are open` },
  );
}

/**
 * Finds the amendment that is to settle a gap, by its id or its repair file.
 * @throws ScoreError where no repair file is of it, it can't be read, or it was taken back.
 */
export function settling(named: string, voice: string, score: Score): LedgerEntry {
  const id = amendmentIdIn(named) ?? named.trim();
  const ledger = ledgerOf(score);
  const found = ledger.find((entry) => entry.id === id);
  if (found === undefined) {
    const own = score.repairs.find(({ document }) => idsIn(document.path).includes(id));
    if (own !== undefined) refuseUncounted(own.document);
    throw unknown(id, voice, ledger);
  }
  if (amendmentFates(score)(id) !== "taken-back") return found;
  const by = ledger.findLast(({ takesBack }) => takesBack === id);
  throw new ScoreError(
    "usage",
    "voice/taken-back",
    `${id} was taken back${by === undefined ? "" : ` by ${by.id} on ${by.on}`}, so it settles nothing`,
    {
      hint: `score ${shellWords(["log", found.goal, "--oneline"])}   # what stands`,
      data: { amendment: id },
    },
  );
}

function unknown(id: string, voice: string, ledger: readonly LedgerEntry[]): ScoreError {
  const ids = ledger.map((entry) => entry.id);
  const meant = didYouMean(id, ids);
  return new ScoreError(
    "usage",
    "voice/unknown-amendment",
    `no repair file is of the amendment "${id}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`,
    {
      hint: meant === undefined ? "score log --oneline" : settleLine(voice, meant),
      data: { amendments: ids.slice(-5) },
    },
  );
}
