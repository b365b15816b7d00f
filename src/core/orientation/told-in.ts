import type { ScoreDocument } from "../document/document.ts";
import type { Meaning } from "../document/section-names.ts";
import { readingOf } from "../score/reading.ts";

/** Returns what is told in the sections with a meaning, a paragraph or a point each, as a reader sees it. */
export function toldIn(document: ScoreDocument, meaning: Meaning): readonly string[] {
  return readingOf(document, new Set())
    .filter((section) => section.meaning === meaning)
    .flatMap(({ passages }) => passages)
    .filter(({ isHeading }) => !isHeading)
    .map(({ sentences, lines }) => (lines ?? sentences).map((line) => line.trim()).join(" "))
    .filter((words) => words !== "");
}
