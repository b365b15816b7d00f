import { didYouMean } from "../did-you-mean.ts";
import { ScoreError } from "../errors.ts";
import { amendmentFates } from "../history/amendment-fates.ts";
import { amendmentIdIn } from "../history/amendment-named.ts";
import { ledgerOf } from "../history/ledger-entries.ts";
import type { KeptScore } from "../score/score.ts";

/**
 * Returns the id of the amendment that settles a habit, named by it or by the path of its repair file.
 * @throws ScoreError of kind `usage` where there is none, or it was taken back.
 */
export function settledBy(typed: string, score: KeptScore): string {
  const id = amendmentIdIn(typed) ?? typed.trim();
  const fate = amendmentFates(score)(id);
  if (fate === "stands") return id;
  const known = ledgerOf(score).map((entry) => entry.id);
  if (fate === "taken-back")
    throw new ScoreError("usage", "habit/taken-back", `${id} was taken back, so it settles nothing`, {
      hint: "score log --oneline   # the last word of a line is the amendment's id",
      data: { amendment: id },
    });
  const meant = didYouMean(id, known);
  throw new ScoreError(
    "usage",
    "amendment/unknown",
    `there is no amendment "${typed}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`,
    {
      hint: [
        ...(meant === undefined ? [] : [`--amendment ${meant}`]),
        "score log --oneline   # the last word of a line is the amendment's id",
      ].join("\n"),
      data: { amendments: known },
    },
  );
}
