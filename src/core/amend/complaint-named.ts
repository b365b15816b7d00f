import { didYouMean } from "../did-you-mean.ts";
import { ScoreError } from "../errors.ts";
import { complaintIdOf } from "../score/complaint.ts";
import type { Score, ScoreRecord } from "../score/score.ts";
import { refuseUnreadable } from "./refuse-problems.ts";

/** Finds the complaints that an amendment answers, each once. @throws ScoreError where one is unknown or can't be read. */
export function complaintsNamed(ids: readonly string[], score: Score): readonly ScoreRecord[] {
  return [...new Set(ids.map((id) => complaintNamed(id, score)))];
}

function complaintNamed(id: string, score: Score): ScoreRecord {
  const wanted = complaintIdOf(id);
  const found = score.complaints.find((complaint) => complaint.id === wanted) ?? onlyNear(wanted, score);
  if (found === undefined) {
    const known = score.complaints.map((complaint) => complaint.id);
    const near = didYouMean(wanted, known);
    throw new ScoreError(
      "usage",
      "amend/unknown-complaint",
      `there is no complaint "${id}"${near === undefined ? "" : `; did you mean "${near}"?`}`,
      {
        hint:
          known.length === 0
            ? 'score complaint add "what happened, in their words"'
            : near === undefined
              ? "score complaint list --all"
              : `--complaint ${near}`,
      },
    );
  }
  refuseUnreadable(found.document);
  return found;
}

// What people remember is the end of a name, or its day; where only one has it, that one is meant.
function onlyNear(wanted: string, score: Score): ScoreRecord | undefined {
  const near = score.complaints.filter(({ id }) => id.startsWith(wanted) || id.endsWith(wanted));
  return wanted !== "" && near.length === 1 ? near[0] : undefined;
}
