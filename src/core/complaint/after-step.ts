import type { ScoreDocument } from "../document/document.ts";
import { type FollowedComplaint, followedComplaints } from "../history/followed-complaint.ts";
import { type RepairBook, repairBook } from "../history/repair-book.ts";
import type { Score } from "../score/score.ts";

/** The book as it is once a step was taken. */
export interface BookAfterStep {
  readonly book: RepairBook;
  readonly followed: ReadonlyMap<string, FollowedComplaint>;
}

/** Reads the book anew as it is once one of its files, a complaint or a look at a repair, says what a step wrote. */
export function afterStep(document: ScoreDocument, score: Score): BookAfterStep {
  const folder = document.kind === "complaint" ? "complaints" : "repairs";
  const others = score[folder].filter((record) => record.document.path !== document.path);
  const id = document.path.replace(/^.*\//, "").replace(/\.md$/i, "");
  const book = repairBook({ ...score, [folder]: [...others, { id, document }] });
  return { book, followed: followedComplaints(book) };
}
