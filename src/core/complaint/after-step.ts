import type { ScoreDocument } from "../document/document.ts";
import { type FollowedComplaint, followedComplaints } from "../history/followed-complaint.ts";
import { type RepairBook, repairBook } from "../history/repair-book.ts";
import type { Score, ScoreRecord } from "../score/score.ts";

/** The book as it is once a step was taken. */
export interface BookAfterStep {
  readonly book: RepairBook;
  readonly followed: ReadonlyMap<string, FollowedComplaint>;
}

/** Reads the book anew as it is once some of its files, complaints, repairs or looks at them, say what a step wrote. */
export function afterStep(documents: readonly ScoreDocument[], score: Score): BookAfterStep {
  const written = new Set(documents.map(({ path }) => path));
  const among = (known: readonly ScoreRecord[], folder: "complaints/" | "repairs/"): ScoreRecord[] => {
    const renewed = documents.filter(({ path }) => path.startsWith(folder));
    return [...known.filter(({ document }) => !written.has(document.path)), ...renewed.map(recordOf)];
  };
  const book = repairBook({
    ...score,
    complaints: among(score.complaints, "complaints/"),
    repairs: among(score.repairs, "repairs/"),
  });
  return { book, followed: followedComplaints(book) };
}

function recordOf(document: ScoreDocument): ScoreRecord {
  return { id: document.path.replace(/^.*\//, "").replace(/\.md$/i, ""), document };
}
