import { findComplaint } from "../../core/complaint/find-complaint.ts";
import { nextStep } from "../../core/complaint/next-step.ts";
import type { ComplaintShowResult } from "../../core/complaint/result.ts";
import { allRepairsOf, repairsOf, storyOf } from "../../core/complaint/story.ts";
import { plainWords } from "../../core/document/markdown.ts";
import type { Context } from "../context.ts";
import { findScore, loadScore } from "../load-score.ts";
import { listedComplaint } from "./list-complaints.ts";

/** Tells one complaint: its facts, what became of it, and what comes next. */
export async function showComplaint(name: string, context: Context): Promise<ComplaintShowResult> {
  const score = loadScore(findScore(context), context.store);
  const found = findComplaint(score, name);
  const { iso, day } = context.now();
  const repairs = repairsOf(found, score);
  const { preamble, sections } = found.record.document.outline;
  const blocks = [...preamble, ...sections.flatMap((section) => section.blocks)];
  return {
    kind: "complaint-show",
    complaint: listedComplaint(found, found.record, score, iso),
    paragraphs: blocks.filter((block) => block.type !== "comment").map((block) => plainWords(block.text)),
    repairs,
    story: storyOf(found, allRepairsOf(found, score)),
    next: nextStep(
      found,
      day,
      repairs.map((repair) => repair.on),
    ),
  };
}
