import type { KeptDocument } from "../document/document.ts";
import { amendmentFates } from "../history/amendment-fates.ts";
import { type Complaint, readComplaint } from "./complaint.ts";
import type { KeptScore } from "./score.ts";

/** A complaint, near miss or thanks with the file it was read from. */
export interface FiledComplaint extends Complaint {
  readonly document: KeptDocument;
}

/** Lists the complaints, near misses and thanks of a score that can be read. */
export function complaintsOf(score: KeptScore): readonly FiledComplaint[] {
  return score.complaints.flatMap((record) => {
    const complaint = readComplaint(record, amendmentFates(score));
    return complaint === undefined ? [] : [{ ...complaint, document: record.document }];
  });
}
