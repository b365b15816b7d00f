import { type FollowedComplaint, followedComplaints } from "../history/followed-complaint.ts";
import { repairBook } from "../history/repair-book.ts";
import { type Age, ageBetween } from "../score/age.ts";
import { SEVERITIES } from "../score/complaint-terms.ts";
import { firstWords } from "../score/first-words.ts";
import type { KeptScore } from "../score/score.ts";
import { type NextStep, nextStep } from "./next-step.ts";
import { type Overdue, overdueOf } from "./overdue.ts";

/** A complaint as it is listed and shown: with its age, what is late about it, and what comes next. */
export interface ListedComplaint extends FollowedComplaint {
  readonly path: string;
  /** The first words of what happened. */
  readonly words: string;
  readonly age: Age;
  readonly overdue: Overdue | undefined;
  readonly next: NextStep | undefined;
}

/** Lists the complaints, near misses and thanks of a score at a moment: what is late first, then the gravest, then the oldest. */
export function listedComplaints(score: KeptScore, now: string): readonly ListedComplaint[] {
  const book = repairBook(score);
  return [...followedComplaints(book).values()]
    .map((complaint) => ({
      ...complaint,
      path: complaint.document.path,
      words: firstWords(score.whole(complaint.document)),
      age: ageBetween(complaint.keys.received, now),
      overdue: overdueOf(complaint, now, score.config),
      next: nextStep(complaint, book, now.slice(0, 10)),
    }))
    .sort(byUrgency);
}

/** Tells whether somebody can do something about a complaint now. */
export function isWaiting({ next, overdue }: ListedComplaint): boolean {
  return next?.command !== undefined || overdue !== undefined;
}

function byUrgency(a: ListedComplaint, b: ListedComplaint): number {
  return (
    Number(b.overdue !== undefined) - Number(a.overdue !== undefined) ||
    Number(a.next?.step === "close") - Number(b.next?.step === "close") ||
    severityOf(a) - severityOf(b) ||
    compared(a.overdue?.due ?? a.keys.received, b.overdue?.due ?? b.keys.received) ||
    compared(a.id, b.id)
  );
}

function severityOf({ keys }: ListedComplaint): number {
  return SEVERITIES.indexOf(keys.severity ?? "ordinary");
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
