import type { Nodes, Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";

// Names of micromark's text constructs. Without them a parse costs a fraction, and outlines need none of them.
const INLINE = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeText",
  "hardBreakEscape",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
];

const outlineOnly = unified()
  .use(remarkParse)
  .data({ micromarkExtensions: [{ disable: { null: INLINE } }] })
  .freeze();

let everything: ReturnType<typeof createFull> | undefined;
const createFull = () => unified().use(remarkParse).freeze();

/** Parses blocks only: headings, paragraphs, lists, code and HTML, each with offsets; text stays as it was typed. */
export function parseBlocks(body: string): Root {
  return outlineOnly.parse(body);
}

/** Parses blocks and what stands inside them: links, emphasis, code. */
export function parseInline(body: string): Root {
  everything ??= createFull();
  return everything.parse(body);
}

/** Returns where a node lies in the text that was parsed. */
export function spanOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

// Where escaped signs wait while marks are taken away: private characters that nobody types.
const WAITING = 0x10ff00;

const BOLD =
  /\*\*(?=\S)((?:[^*\n]|\*(?!\*)){1,2000}?)(?<=\S)\*\*|__(?=\S)((?:[^_\n]|_(?!_)){1,2000}?)(?<=\S)__/g;

/**
 * Returns the words of a piece of Markdown as a reader sees them: without emphasis, escapes and code marks.
 * Each pattern stops at the next sign that could open the same thing, or after a bounded stretch, so that no text is gone over
 * again and again.
 */
export function plainWords(markdown: string): string {
  return (MARKS.test(markdown) ? withoutMarks(markdown) : markdown).replace(/\s+/g, " ").trim();
}

// What none of these stands in is words already; the last is the first half of what escaped signs wait as.
const MARKS = /[\\<[*_`\uDBFF]/;

function withoutMarks(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => String.fromCodePoint(WAITING + sign.charCodeAt(0)))
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "")
    .replace(/!?\[([^\][]{0,2000})\]\([^)]{0,500}\)/g, "$1")
    .replace(BOLD, "$1$2")
    .replace(/(?<![\w*])([*_])(?=\S)([^*_]{1,2000}?)(?<=\S)\1(?![\w*])/g, "$2")
    .replace(/`([^`]{1,2000})`/g, "$1")
    .replace(/[\u{10FF21}-\u{10FF7E}]/gu, (sign) =>
      String.fromCodePoint((sign.codePointAt(0) ?? 0) - WAITING),
    );
}
