import type { AmendmentPlan } from "../amend/amendment-plan.ts";
import { readText } from "../document/document.ts";
import { sourceOf } from "../document/source-text.ts";
import { followedComplaints } from "../history/followed-complaint.ts";
import { repairBook } from "../history/repair-book.ts";
import { kindOf, type Score, type ScoreRecord } from "../score/score.ts";
import { type NextStep, nextStep } from "./next-step.ts";

/** What comes next for one of the complaints that an amendment answers. */
export interface NextForComplaint extends NextStep {
  readonly complaint: string;
}

/** Returns what comes next for the complaints of an amendment once it is recorded, in its order; one at its end is left out. */
export function nextAfter(
  { files, repair }: Pick<AmendmentPlan, "files" | "repair">,
  score: Score,
  today: string,
): readonly NextForComplaint[] {
  const written = files.flatMap(({ path, after }) => {
    const kind = kindOf(path);
    if (after === undefined || (kind !== "complaint" && kind !== "repair")) return [];
    const document = readText(path, kind, sourceOf(after), score.config.sectionNames);
    return [{ id: path.replace(/^.*\//, "").replace(/\.md$/i, ""), document }];
  });
  const among = (known: readonly ScoreRecord[], folder: "complaints/" | "repairs/"): ScoreRecord[] => {
    const renewed = written.filter(({ document }) => document.path.startsWith(folder));
    const paths = new Set(renewed.map(({ document }) => document.path));
    return [...known.filter(({ document }) => !paths.has(document.path)), ...renewed];
  };
  const book = repairBook({
    ...score,
    complaints: among(score.complaints, "complaints/"),
    repairs: among(score.repairs, "repairs/"),
  });
  const followed = followedComplaints(book);
  return repair.complaints.flatMap((id) => {
    const complaint = followed.get(id);
    const next = complaint && nextStep(complaint, book, today);
    return next === undefined ? [] : [{ complaint: id, ...next }];
  });
}
