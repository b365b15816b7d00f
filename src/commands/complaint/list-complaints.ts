import { goalNamed } from "../../core/complaint/broken-clause.ts";
import { isWaiting, listedComplaints } from "../../core/complaint/listed-complaint.ts";
import { type AgeRange, isOfAge } from "../../core/complaint/of-age.ts";
import type { ComplaintListResult } from "../../core/complaint/result.ts";
import { repairBook } from "../../core/history/repair-book.ts";
import type { Complaint } from "../../core/score/complaint.ts";
import type { ComplaintState } from "../../core/score/complaint-terms.ts";
import type { Score } from "../../core/score/score.ts";
import { unreadableRecords } from "../../core/status/unreadable.ts";
import type { Context } from "../context.ts";
import { findScore, loadScore } from "../load-score.ts";

/** What `score complaint list` is asked for. */
export interface ComplaintListOptions extends AgeRange {
  /** Everything; else only what is not closed, or late. */
  readonly all: boolean;
  readonly state: ComplaintState | undefined;
  readonly goal: string | undefined;
  readonly kind: Complaint["keys"]["kind"] | undefined;
}

/** Lists complaints, near misses and thanks: what is late first, then the gravest, then the oldest. */
export async function listComplaints(
  options: ComplaintListOptions,
  context: Context,
): Promise<ComplaintListResult> {
  const score = loadScore(findScore(context), context.store);
  const { iso, day } = context.now();
  const goal = options.goal === undefined ? undefined : goalAsked(options.goal, score);
  const asked = options.all || options.state !== undefined || options.kind === "thanks";
  const complaints = listedComplaints(score, iso).filter(
    (complaint) =>
      (asked || isWaiting(complaint)) &&
      (options.state === undefined || complaint.state === options.state) &&
      isOfAge(complaint.keys.received, options, iso) &&
      (options.kind === undefined || complaint.keys.kind === options.kind) &&
      (goal === undefined || complaint.goal === goal),
  );
  return {
    kind: "complaint-list",
    today: day,
    complaints,
    known: score.complaints.length,
    refused: unreadableRecords(score),
  };
}

// A goal that was retired is still known by the complaints about it.
function goalAsked(name: string, score: Score): string {
  const { complaints, nameOf } = repairBook(score);
  const goals = new Set(complaints.map(({ keys }) => nameOf(keys.goal ?? "")));
  return goals.has(nameOf(name)) ? nameOf(name) : goalNamed(score, name);
}
