import { findComplaint } from "../../core/complaint/find-complaint.ts";
import { listedComplaints } from "../../core/complaint/listed-complaint.ts";
import type { ComplaintShowResult } from "../../core/complaint/result.ts";
import { allRepairsOf, repairsOf, storyOf } from "../../core/complaint/story.ts";
import { repairBook } from "../../core/history/repair-book.ts";
import { bodyParagraphs } from "../../core/record/body-words.ts";
import { unreadableOf } from "../../core/status/unreadable.ts";
import type { Context } from "../context.ts";
import { findScore, loadScore } from "../load-score.ts";

/** Tells one complaint: its facts, what became of it, and what comes next. */
export async function showComplaint(name: string, context: Context): Promise<ComplaintShowResult> {
  const score = loadScore(findScore(context), context.store);
  const found = findComplaint(score, name);
  const listed = listedComplaints(score, context.now().iso).find(({ id }) => id === found.id);
  if (listed === undefined) throw new Error(`${found.id} was found and is not listed`);
  return {
    kind: "complaint-show",
    complaint: listed,
    paragraphs: bodyParagraphs(found.record.document),
    repairs: repairsOf(found, score),
    refused: unreadableOf(found.keys.amendments ?? [], score),
    story: storyOf(found, allRepairsOf(found, score), repairBook(score)),
  };
}
