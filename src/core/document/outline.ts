import { type BlockNode, type Point, parseBlockNodes } from "./block-nodes.ts";
import { plainWords } from "./markdown.ts";
import type { Meaning } from "./section-names.ts";
import { simpleBlocks } from "./simple-blocks.ts";
import type { Span } from "./source-text.ts";

/** A point of a list. */
export interface Item {
  /** The whole item with its marker and anything nested below it. */
  readonly span: Span;
  /** The text after the marker, as typed. */
  readonly text: string;
  readonly textStart: number;
  /** The bold words it begins with: in a Never section, the id of a clause. */
  readonly bold: string | undefined;
}

/** A paragraph, list, or other block of a section. */
export interface Block {
  readonly type: "paragraph" | "list" | "code" | "other" | "comment";
  readonly span: Span;
  readonly text: string;
  readonly items: readonly Item[];
}

/** A heading below the title with everything up to the next section. */
export interface Section {
  readonly title: string;
  readonly meaning: Meaning | undefined;
  readonly depth: number;
  readonly heading: Span;
  /** From the line after the heading to the next heading, or the end of the file. */
  readonly content: Span;
  readonly blocks: readonly Block[];
}

/** The shape of a body: its title, what stands before the first section, and the sections. Spans count from the file's start. */
export interface Outline {
  readonly title: { readonly text: string; readonly raw: string; readonly span: Span } | undefined;
  readonly preamble: readonly Block[];
  readonly sections: readonly Section[];
}

/** Reads the outline of a body that begins at `start` of its file. */
export function readOutline(
  body: string,
  start: number,
  meaningOf: (heading: string) => Meaning | undefined,
): Outline {
  const nodes = simpleBlocks(body) ?? parseBlockNodes(body);
  const titleAt = nodes.findIndex((node) => node.type === "heading" && node.depth === 1);
  const title = titleAt === -1 ? undefined : titleOf(nodes[titleAt] as BlockNode, body, start);
  const preamble: Block[] = [];
  const sections: (Section & { blocks: Block[] })[] = [];
  for (const [index, node] of nodes.entries()) {
    if (index === titleAt) continue;
    const current = sections.at(-1);
    if (node.type === "heading") {
      const opened = sectionOf(node, body, start, meaningOf);
      // A deeper heading that means nothing by itself belongs to the section it stands in.
      if (opened.meaning !== undefined || current === undefined || opened.depth <= current.depth) {
        sections.push(opened);
        continue;
      }
    }
    (current?.blocks ?? preamble).push(blockOf(node, body, start));
  }
  const ends = [...sections.slice(1).map((section) => section.heading.start), start + body.length];
  const closed = sections.map((section, index) => ({
    ...section,
    content: { start: section.content.start, end: ends[index] as number },
  }));
  return { title, preamble, sections: closed };
}

function titleOf(node: BlockNode, body: string, start: number): NonNullable<Outline["title"]> {
  const words = node.words ?? { start: node.end, end: node.end };
  const raw = body.slice(words.start, words.end);
  return { text: plainWords(raw), raw, span: { start: start + words.start, end: start + words.end } };
}

function sectionOf(
  node: BlockNode,
  body: string,
  start: number,
  meaningOf: (heading: string) => Meaning | undefined,
): Section & { blocks: Block[] } {
  const title = plainWords(body.slice(node.words?.start ?? node.end, node.words?.end ?? node.end));
  const lineEnd = body.indexOf("\n", node.end);
  const after = lineEnd === -1 ? body.length : lineEnd + 1;
  return {
    title,
    meaning: meaningOf(title),
    depth: node.depth,
    heading: { start: start + node.start, end: start + node.end },
    content: { start: start + after, end: start + after },
    blocks: [],
  };
}

function blockOf(node: BlockNode, body: string, start: number): Block {
  const text = body.slice(node.start, node.end);
  return {
    type: typeOf(node, text),
    span: { start: start + node.start, end: start + node.end },
    text,
    items: node.points.map((point) => itemOf(point, body, start)),
  };
}

function typeOf(node: BlockNode, text: string): Block["type"] {
  if (node.type === "paragraph" || node.type === "list" || node.type === "code") return node.type;
  const onlyComments = node.type === "html" && text.replace(/<!--[\s\S]*?(?:-->|$)/g, "").trim() === "";
  return onlyComments || node.type === "unspoken" || node.type === "heading" ? "comment" : "other";
}

function itemOf(point: Point, body: string, start: number): Item {
  const text = body.slice(point.textStart, point.end);
  const bold = /^(?:\*\*|__)(.+?)(?:\*\*|__)/.exec(text)?.[1]?.trim();
  return {
    span: { start: start + point.start, end: start + point.end },
    text,
    textStart: start + point.textStart,
    bold,
  };
}
