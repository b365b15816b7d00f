import type { ScoreDocument } from "../document/document.ts";
import { amendmentFates } from "../history/amendment-fates.ts";
import { type Complaint, readComplaint } from "./complaint.ts";
import type { Score } from "./score.ts";

/** A complaint, near miss or thanks with the file it was read from. */
export interface FiledComplaint extends Complaint {
  readonly document: ScoreDocument;
}

/** Lists the complaints, near misses and thanks of a score that can be read. */
export function complaintsOf(score: Score): readonly FiledComplaint[] {
  return score.complaints.flatMap((record) => {
    const complaint = readComplaint(record, amendmentFates(score));
    return complaint === undefined ? [] : [{ ...complaint, document: record.document }];
  });
}
