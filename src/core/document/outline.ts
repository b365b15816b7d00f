import type { Heading, ListItem, RootContent } from "mdast";
import { parseBlocks, plainWords, spanOf } from "./markdown.ts";
import type { Meaning } from "./section-names.ts";
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
  const nodes = parseBlocks(body).children;
  const titleAt = nodes.findIndex((node) => node.type === "heading" && node.depth === 1);
  const title = titleAt === -1 ? undefined : titleOf(nodes[titleAt] as Heading, body, start);
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

function titleOf(node: Heading, body: string, start: number): NonNullable<Outline["title"]> {
  const raw = headingText(node, body);
  const span = spanOf(node);
  return {
    text: plainWords(raw.text),
    raw: raw.text,
    span: { start: start + span.start + raw.at, end: start + span.start + raw.at + raw.text.length },
  };
}

function sectionOf(
  node: Heading,
  body: string,
  start: number,
  meaningOf: (heading: string) => Meaning | undefined,
): Section & { blocks: Block[] } {
  const span = spanOf(node);
  const title = plainWords(headingText(node, body).text);
  const lineEnd = body.indexOf("\n", span.end);
  const after = lineEnd === -1 ? body.length : lineEnd + 1;
  return {
    title,
    meaning: meaningOf(title),
    depth: node.depth,
    heading: { start: start + span.start, end: start + span.end },
    content: { start: start + after, end: start + after },
    blocks: [],
  };
}

function headingText(node: Heading, body: string): { text: string; at: number } {
  const whole = spanOf(node);
  const first = node.children[0];
  const last = node.children.at(-1);
  if (first === undefined || last === undefined) return { text: "", at: whole.end - whole.start };
  const from = spanOf(first).start;
  return { text: body.slice(from, spanOf(last).end), at: from - whole.start };
}

function blockOf(node: RootContent, body: string, start: number): Block {
  const span = spanOf(node);
  const text = body.slice(span.start, span.end);
  const items = node.type === "list" ? node.children.map((item) => itemOf(item, body, start)) : [];
  return {
    type: typeOf(node, text),
    span: { start: start + span.start, end: start + span.end },
    text,
    items,
  };
}

function typeOf(node: RootContent, text: string): Block["type"] {
  if (node.type === "paragraph" || node.type === "list") return node.type;
  if (node.type === "code") return "code";
  const onlyComments = node.type === "html" && text.replace(/<!--[\s\S]*?(?:-->|$)/g, "").trim() === "";
  return onlyComments ||
    node.type === "definition" ||
    node.type === "thematicBreak" ||
    node.type === "heading"
    ? "comment"
    : "other";
}

function itemOf(node: ListItem, body: string, start: number): Item {
  const span = spanOf(node);
  const first = node.children[0];
  const textAt = first === undefined ? span.end : spanOf(first).start;
  const text = body.slice(textAt, span.end);
  const bold = /^(?:\*\*|__)(.+?)(?:\*\*|__)/.exec(text)?.[1]?.trim();
  return {
    span: { start: start + span.start, end: start + span.end },
    text,
    textStart: start + textAt,
    bold,
  };
}
