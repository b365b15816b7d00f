import type { ScoreDocument } from "../document/document.ts";
import { plainWords } from "../document/markdown.ts";

const MOST = 120;

/** Returns the first words of a document's body, as a reader sees them: enough to know it again. */
export function firstWords(document: ScoreDocument): string {
  const { preamble, sections } = document.outline;
  const block = [...preamble, ...sections.flatMap((section) => section.blocks)].find(
    (candidate) => candidate.type === "paragraph",
  );
  const words = block === undefined ? "" : plainWords(block.text);
  return words.length <= MOST ? words : `${words.slice(0, MOST).replace(/\s+\S*$/, "")}…`;
}
