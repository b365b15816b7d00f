import type { ScoreDocument } from "../document/document.ts";
import { plainWords } from "../document/markdown.ts";

/** Returns what the body of a record says, paragraph by paragraph, as a reader sees it. */
export function bodyParagraphs({ outline }: ScoreDocument): readonly string[] {
  const blocks = [...outline.preamble, ...outline.sections.flatMap((section) => section.blocks)];
  return blocks.filter((block) => block.type !== "comment").map((block) => plainWords(block.text));
}

/** Returns the same as one text, by which two records are found to say the same words. */
export function bodyWords(document: ScoreDocument): string {
  return bodyParagraphs(document).join(" ");
}
