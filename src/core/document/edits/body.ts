import type { ScoreDocument } from "../document.ts";
import type { Block, Item, Section } from "../outline.ts";
import { GOAL_SECTIONS, type Meaning, PROMISE_SECTIONS } from "../section-names.ts";
import { lineEndOf, lineStartOf } from "../source-text.ts";
import type { Splice } from "../splice.ts";

/** Adds a block at the end of the section with a meaning, and the section where there is none. */
export function appendBlock(document: ScoreDocument, meaning: Meaning, markdown: string): Splice {
  const section = document.outline.sections.findLast((candidate) => candidate.meaning === meaning);
  if (section === undefined) return insertSection(document, meaning, markdown);
  const { eol } = document.source;
  const last = section.blocks.at(-1);
  const at = last?.span.end ?? section.heading.end;
  return { start: at, end: at, text: `${eol}${eol}${markdown}` };
}

/** Adds a point to the last list of the section with a meaning. */
export function appendPoint(document: ScoreDocument, meaning: Meaning, words: string): Splice {
  const section = document.outline.sections.findLast((candidate) => candidate.meaning === meaning);
  const list = section?.blocks.findLast((block) => block.type === "list");
  const last = list?.items.at(-1);
  if (section === undefined || list === undefined || last === undefined)
    return appendBlock(document, meaning, `- ${words}`);
  const { text, eol } = document.source;
  const marker = /^(?:[-*+]|\d+[.)])/.exec(text.slice(last.span.start))?.[0] ?? "-";
  const next = /^\d/.test(marker) ? `${Number.parseInt(marker, 10) + 1}${marker.at(-1)}` : marker;
  const indent = text.slice(lineStartOf(text, last.span.start), last.span.start);
  const at = endOfItem(text, last);
  return { start: at, end: at, text: `${isLoose(text, list) ? eol : ""}${eol}${indent}${next} ${words}` };
}

/** Gives a point of a list other words. */
export function replacePoint({ source }: ScoreDocument, item: Item, words: string): Splice {
  return { start: item.textStart, end: endOfItem(source.text, item), text: words };
}

/** Takes a point out of a list, and the list with its last point. */
export function removePoint(document: ScoreDocument, section: Section, item: Item): Splice {
  const list = section.blocks.find((block) => block.items.includes(item));
  if (list?.items.length === 1) return removeBlock(document, list);
  const { text } = document.source;
  const following = list?.items[(list?.items.indexOf(item) ?? 0) + 1];
  const end =
    following === undefined
      ? lineEndOf(text, endOfItem(text, item))
      : lineStartOf(text, following.span.start);
  return { start: lineStartOf(text, item.span.start), end, text: "" };
}

/** Takes a block out with the empty line before it. */
export function removeBlock(document: ScoreDocument, block: Block): Splice {
  const { text } = document.source;
  const lineStart = lineStartOf(text, block.span.start);
  const lineEnd = lineEndOf(text, block.span.end);
  const lead = /\r?\n(?=\r?\n$)|\r?\n$/.exec(text.slice(0, lineStart));
  const blankBefore = /\n\r?\n$/.test(text.slice(0, lineStart));
  if (lead === null || !blankBefore) return { start: lineStart, end: lineEnd, text: "" };
  // The block goes with the empty line above it; the one below stays between its neighbours.
  const previous = text.slice(0, lineStart).replace(/\r?\n$/, "").length;
  return { start: previous, end: lineEnd, text: "" };
}

/** Adds a section where it belongs in the canonical order. */
export function insertSection(document: ScoreDocument, meaning: Meaning, markdown: string): Splice {
  const order = document.kind === "promise" ? PROMISE_SECTIONS : GOAL_SECTIONS;
  const rank = order.indexOf(meaning);
  const later = new Set(order.slice(rank + 1));
  const next = document.outline.sections.find(
    (section) => section.meaning !== undefined && later.has(section.meaning),
  );
  const heading = `${"#".repeat(sectionDepth(document))} ${document.headingOf(meaning)}`;
  const { text, eol } = document.source;
  const body = markdown === "" ? heading : `${heading}${eol}${eol}${markdown}`;
  if (next !== undefined)
    return { start: next.heading.start, end: next.heading.start, text: `${body}${eol}${eol}` };
  const ended = /(?:^|\n)$/.test(text);
  const gap = ended ? (/\n\r?\n$/.test(text) ? "" : eol) : eol + eol;
  return { start: text.length, end: text.length, text: `${gap}${body}${ended ? eol : ""}` };
}

function sectionDepth(document: ScoreDocument): number {
  const depths = document.outline.sections
    .filter((section) => section.meaning !== undefined)
    .map((section) => section.depth);
  return depths.length === 0 ? 2 : Math.max(2, Math.min(...depths));
}

function endOfItem(text: string, item: Item): number {
  return item.span.start + text.slice(item.span.start, item.span.end).trimEnd().length;
}

function isLoose(text: string, list: Block): boolean {
  const [before, last] = list.items.slice(-2);
  return (
    before !== undefined &&
    last !== undefined &&
    /\n[ \t]*\r?\n/.test(text.slice(before.span.start, last.span.start))
  );
}

/** Writes a sentence that a person typed as words inside a paragraph: what would be a comment or a tag there is escaped. */
export function asWords(typed: string): string {
  return typed.trim().replace(/(?<!\\)<(?=[A-Za-z/!?])/g, "\\<");
}

/** Writes a sentence that a person typed as a paragraph: what would begin a list, a heading or HTML there is escaped as well. */
export function asParagraph(typed: string): string {
  const text = asWords(typed);
  const number = /^(\d{1,9})([.)])(?=\s|$)/.exec(text);
  if (number !== null) return `${number[1]}\\${text.slice((number[1] ?? "").length)}`;
  return /^(?:[-+*#>=~|:]|`{3}|_{3}|\[[^\]]*\]:)/.test(text) ? `\\${text}` : text;
}

/** Writes a title so that Markdown shows it as it was typed, on one line. */
export function asHeading(title: string): string {
  const line = title.replace(/[ \t]*[\r\n][ \t\r\n]*/g, " ").trim();
  return line.replace(/[\\`*_<[\]]/g, "\\$&").replace(/(^| )(#+)$/, "$1\\$2");
}

/** Gives a document the title that it is to have, in the place of its heading or above everything else. */
export function headingFor({ outline, frontMatter, source }: ScoreDocument, title: string): Splice {
  const words = asHeading(title);
  if (outline.title !== undefined && outline.title.raw !== "") return { ...outline.title.span, text: words };
  const after = source.text.indexOf("\n", frontMatter?.end ?? 0);
  const at = after === -1 ? source.text.length : after + 1;
  return { start: at, end: at, text: `${source.eol}# ${words}${source.eol}` };
}
