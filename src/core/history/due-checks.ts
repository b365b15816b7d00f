import { type FollowedComplaint, followedComplaints } from "./followed-complaint.ts";
import type { RepairBook } from "./repair-book.ts";
import type { LedgerEntry } from "./timeline.ts";

/** A check that was planned and not made. */
export interface DueCheck {
  readonly on: string;
  readonly complaint: FollowedComplaint | undefined;
  /** The amendment that planned it; absent where the complaint did. */
  readonly amendment: LedgerEntry | undefined;
}

/**
 * Lists the checks that nobody has answered yet, the earliest first. One that a complaint plans stands for those of its repairs;
 * what came back already needs no look.
 */
export function dueChecks(book: RepairBook): readonly DueCheck[] {
  const followed = followedComplaints(book);
  // The amendments that a complaint looks after.
  const planned = new Set<string>();
  const checks: DueCheck[] = [];
  for (const complaint of followed.values()) {
    const { current, state, latest } = complaint;
    const on = current["check-on"];
    // Once somebody looked for the complaint, what was mended since has a day of its own.
    if (state === "noted" || on === undefined || current.held?.answer === "yes") continue;
    for (const { id } of latest) planned.add(id);
    if (current.held === undefined && state !== "came-back")
      checks.push({ on, complaint, amendment: undefined });
  }
  for (const amendment of book.standing) {
    const { id, checkOn: on, complaints } = amendment;
    const outcome = book.outcomes.get(id);
    const isKnown = outcome !== undefined && (outcome.held !== undefined || outcome.cameBack.length > 0);
    if (on === undefined || isKnown || planned.has(id)) continue;
    checks.push({ on, complaint: followed.get(complaints[0] ?? ""), amendment });
  }
  return checks.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
