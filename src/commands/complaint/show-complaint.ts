import { findComplaint } from "../../core/complaint/find-complaint.ts";
import { listedComplaints } from "../../core/complaint/listed-complaint.ts";
import type { ComplaintShowResult } from "../../core/complaint/result.ts";
import { allRepairsOf, repairsOf, storyOf } from "../../core/complaint/story.ts";
import { repairBook } from "../../core/history/repair-book.ts";
import { bodyParagraphs } from "../../core/record/body-words.ts";
import type { Keys } from "../../core/score/read-keys.ts";
import type { Score } from "../../core/score/score.ts";
import { unreadableOf } from "../../core/status/unreadable.ts";
import { type OpenGap, openGapsOf } from "../../core/voice/open-gaps.ts";
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
    gaps: gapsAbout(found.keys, score),
    story: storyOf(found, allRepairsOf(found, score), repairBook(score)),
  };
}

// Without a clause it is not known which of them it is about.
function gapsAbout({ goal, broke, kept }: Keys<"complaint">, score: Score): readonly OpenGap[] {
  return goal === undefined ? [] : openGapsOf(score, repairBook(score).nameOf(goal), broke ?? kept);
}
