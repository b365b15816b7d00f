import { refuseUnreadable } from "../amend/refuse-problems.ts";
import { placeOf } from "../document/source-text.ts";
import { ScoreError } from "../errors.ts";
import { type FollowedComplaint, followedComplaints } from "../history/followed-complaint.ts";
import { repairBook } from "../history/repair-book.ts";
import { checkSchema } from "../score/check-schema.ts";
import type { Score, ScoreRecord } from "../score/score.ts";
import { shellWords } from "../shell-words.ts";
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
  refuseUnreadable(record.document);
  const complaint = followedComplaints(repairBook(score)).get(record.id);
  if (complaint !== undefined) return { ...complaint, record };
  const fault = checkSchema(record.document).find((problem) => problem.code !== "schema/unknown-key");
  const place = placeOf(record.document.source.text, fault?.span.start ?? 0);
  throw new ScoreError(
    "refused",
    fault?.code ?? "complaint/unreadable",
    fault?.message ?? "its facts can't be read",
    {
      at: `${record.document.path}:${place.line}:${place.column}`,
      hint: fault?.suggestion ?? `score lint ${shellWords([record.document.path])}`,
    },
  );
}

function recordNamed(score: Score, name: string): ScoreRecord {
  const byId = new Map(score.complaints.map((record) => [record.id, record]));
  return byId.get(complaintIdNamed(name, new Set(byId.keys()), "complaint show")) as ScoreRecord;
}
