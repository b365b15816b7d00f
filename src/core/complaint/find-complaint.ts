import { refuseUncounted } from "../amend/refuse-problems.ts";
import { type FollowedComplaint, followedComplaints } from "../history/followed-complaint.ts";
import { repairBook } from "../history/repair-book.ts";
import type { Score, ScoreRecord } from "../score/score.ts";
import { complaintIdNamed } from "./complaint-id-named.ts";

/** A complaint with the file that it was read from. */
export interface FoundComplaint extends FollowedComplaint {
  readonly record: ScoreRecord;
}

/**
 * Finds a complaint, near miss or thanks by its id, its path, or the beginning or end of its id where only one has it.
 * @throws ScoreError of kind `usage` where none or several could be meant, `refused` where its file can't be read.
 */
export function findComplaint(score: Score, name: string): FoundComplaint {
  const record = recordNamed(score, name);
  refuseUncounted(record.document);
  const complaint = followedComplaints(repairBook(score)).get(record.id);
  if (complaint === undefined) throw new Error(`${record.id} can be read and is not in the book`);
  return { ...complaint, record };
}

function recordNamed(score: Score, name: string): ScoreRecord {
  const byId = new Map(score.complaints.map((record) => [record.id, record]));
  return byId.get(complaintIdNamed(name, new Set(byId.keys()), "<complaint>")) as ScoreRecord;
}
