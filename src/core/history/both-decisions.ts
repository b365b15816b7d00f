import { type Placed, textOf, textsOf } from "../score/keys.ts";
import type { KeptRecord, KeptScore } from "../score/score.ts";
import { type FollowedComplaint, followedComplaints } from "./followed-complaint.ts";
import { type RepairBook, repairBook } from "./repair-book.ts";

/** A reason why nothing was changed, and what was changed all the same. */
export interface BothDecisions {
  readonly reason: Placed;
  readonly amendment: string;
}

/** Finds the reason why nothing was changed after a complaint that an amendment was made because of. */
export function bothDecisions({ id, document }: KeptRecord, score: KeptScore): BothDecisions | undefined {
  const reason = textOf(document, "no-change");
  if (reason === undefined || textsOf(document, "amendments").length === 0) return undefined;
  const book = repairBook(score);
  const complaint = followedComplaints(book).get(id);
  const [amendment] = complaint?.keys.amendments ?? [];
  if (complaint === undefined || amendment === undefined || everFailed(complaint, book)) return undefined;
  return { reason, amendment };
}

// What came back may be left as it is, with the reason.
function everFailed({ keys, repairs }: FollowedComplaint, { outcomes }: RepairBook): boolean {
  if (keys.held?.answer === "no") return true;
  return repairs.some(({ id }) => {
    const outcome = outcomes.get(id);
    return outcome?.held?.answer === "no" || (outcome?.cameBack.length ?? 0) > 0;
  });
}
