import type { ScoreDocument } from "../document/document.ts";
import { plainWords } from "../document/markdown.ts";
import type { Block, Section } from "../document/outline.ts";
import type { Meaning } from "../document/section-names.ts";
import { isExplanation } from "../history/semantic-diff.ts";
import { sentencesOf } from "../history/sentences.ts";

/** A paragraph or a point of a section, as a reader sees it. */
export interface ReadPassage {
  /** What stands before it: the sign or number of a point; empty for a paragraph. */
  readonly mark: string;
  readonly sentences: readonly string[];
  /** Its lines, where they have a layout that is to be kept: a table, a quotation, code, a point with points below it. */
  readonly lines: readonly string[] | undefined;
  /** Whether it is a heading inside the section. */
  readonly isHeading: boolean;
}

/** A section as a reader sees it: its heading in the words of whoever wrote it, and what is told below. */
export interface ReadSection {
  readonly title: string;
  readonly meaning: Meaning | undefined;
  readonly passages: readonly ReadPassage[];
}

/** In the order in which somebody reads them who is to serve by them: first how it must feel. */
const ORDER: readonly (Meaning | undefined)[] = [
  "feel",
  "never",
  "who",
  "change",
  "happen",
  "believe",
  "own-way",
  "ten-times",
  "people",
  "keeping",
  undefined,
];

/**
 * Lists the sections of a goal or of the promise that say something, how it must feel first. Bullets that explain one of the clauses
 * are left out: they are read beside it.
 */
export function readingOf({ outline }: ScoreDocument, clauses: ReadonlySet<string>): readonly ReadSection[] {
  const preamble = { title: "", meaning: undefined, passages: outline.preamble.flatMap(passagesIn) };
  const sections = outline.sections
    .filter(({ meaning }) => meaning !== "repairs")
    .map((section) => readSection(section, clauses));
  const placed = ORDER.flatMap((meaning) => sections.filter((section) => section.meaning === meaning));
  return [preamble, ...placed].filter(({ passages }) => passages.length > 0);
}

function readSection({ title, meaning, blocks }: Section, clauses: ReadonlySet<string>): ReadSection {
  const told = meaning === "never" ? blocks.map((block) => withoutExplanations(block, clauses)) : blocks;
  return { title, meaning, passages: told.flatMap(passagesIn) };
}

function withoutExplanations(block: Block, clauses: ReadonlySet<string>): Block {
  if (block.items.length === 0) return block;
  const items = block.items.filter((item) => !isExplanation(item) || !clauses.has(item.bold ?? ""));
  return items.length > 0 ? { ...block, items } : { ...block, items, type: "comment" };
}

function passagesIn(block: Block): readonly ReadPassage[] {
  const { text, type } = block;
  if (type === "comment") return headingIn(text);
  if (type === "code")
    return [laidOut(text.split(/\r?\n/).filter((line) => !/^\s*(`{3,}|~{3,})/.test(line)))];
  const sentences = sentencesOf([block]);
  if (block.items.length === 0) {
    const words = sentences.map((sentence) => sentence.words);
    const lines = type === "other" ? linesIn(text) : undefined;
    return words.length === 0 ? [] : [{ mark: "", sentences: words, lines, isHeading: false }];
  }
  return block.items.flatMap((item, point) => {
    const words = sentences.filter((sentence) => sentence.point === point).map((sentence) => sentence.words);
    const marker = text.slice(item.span.start - block.span.start, item.textStart - block.span.start).trim();
    const lines = /\n\s*(?:[-*+]|\d+[.)])\s/.test(item.text) ? linesIn(item.text) : undefined;
    const mark = /^\d/.test(marker) ? marker : "-";
    return words.length === 0 ? [] : [{ mark, sentences: words, lines, isHeading: false }];
  });
}

function headingIn(text: string): readonly ReadPassage[] {
  const words = /^#{1,6}\s+(.+)/.exec(text)?.[1] ?? /^(.+)\r?\n(?:=+|-+)\s*$/.exec(text)?.[1];
  if (words === undefined) return [];
  return [{ ...laidOut([plainWords(words.replace(/\s#+\s*$/, ""))]), isHeading: true }];
}

function laidOut(lines: readonly string[]): ReadPassage {
  return { mark: "", sentences: [], lines, isHeading: false };
}

function linesIn(text: string): readonly string[] {
  return text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "")
    .split(/\r?\n/)
    .map((line) => line.replace(/^(?:\s{0,3}>\s?)+/, ""))
    .filter((line) => line.trim() !== "" && !/^[\s|:-]+$/.test(line))
    .map((line) => `${/^\s*/.exec(line)?.[0] ?? ""}${plainWords(line)}`);
}
