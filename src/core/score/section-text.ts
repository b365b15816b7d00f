import type { ScoreDocument } from "../document/document.ts";
import type { Meaning } from "../document/section-names.ts";
import { sectionsOf } from "./goal.ts";
import { withoutPlaceholders } from "./placeholders.ts";

/** Returns what somebody wrote in the sections with a meaning: no headings, no comments, no placeholders. */
export function writtenIn(document: ScoreDocument, meaning: Meaning): string {
  const blocks = sectionsOf(document, meaning).flatMap((section) => section.blocks);
  const text = blocks
    .filter((block) => block.type !== "comment")
    .map(({ text }) => (text.includes("<!--") ? text.replace(/<!--[\s\S]*?(?:-->|$)/g, "") : text));
  return withoutPlaceholders(text.join("\n"))
    .split("\n")
    .filter((line) => !isBare(line))
    .join("\n")
    .trim();
}

/** Tells whether a line is only marks: of a list, a quotation, a heading, or dots that wait for words. */
function isBare(line: string): boolean {
  if (/^(?:- )?\p{L}/u.test(line)) return false;
  const words = line.replace(/^[\s>]+/, "").replace(/^(?:[-*+]|\d{1,9}[.)])(?=\s|$)/, "");
  return /^[\s#.…:_*-]*$/.test(words);
}

/** Returns the place to point at when a document lacks a section: its title, or its beginning. */
export function placeForMissing(document: ScoreDocument): { start: number; end: number } {
  return document.outline.title?.span ?? { start: 0, end: Math.min(3, document.source.text.length) };
}
