import type { ScoreDocument } from "../document/document.ts";
import { appendBlock } from "../document/edits/body.ts";
import type { Splice } from "../document/splice.ts";

/** Writes the line that leads to the repairs of a goal, where there is none yet. */
export function leadToRepairs(document: ScoreDocument, goal: string): readonly Splice[] {
  const leads = document.outline.sections.some(
    (section) => section.meaning === "repairs" && section.blocks.length > 0,
  );
  if (leads) return [];
  const folder = document.kind === "promise" ? "repairs/promise/" : `../repairs/${goal}/`;
  return [appendBlock(document, "repairs", `[${document.leadToRepairs}](${folder})`)];
}
