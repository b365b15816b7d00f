import type { RootContent } from "mdast";
import { parseBlocks, spanOf } from "./markdown.ts";
import type { Span } from "./source-text.ts";

/** A block of a body as an outline needs it. Spans count from the body's start. */
export interface BlockNode extends Span {
  readonly type: "heading" | "paragraph" | "list" | "code" | "html" | "unspoken" | "other";
  /** Of a heading: its depth, and where its words are. */
  readonly depth: number;
  readonly words: Span | undefined;
  /** Of a list: its points, each with the place where its text begins. */
  readonly points: readonly Point[];
}

/** A point of a list. */
export interface Point extends Span {
  readonly textStart: number;
}

/** Parses any body into blocks. */
export function parseBlockNodes(body: string): readonly BlockNode[] {
  return parseBlocks(body).children.map(nodeOf);
}

function nodeOf(node: RootContent): BlockNode {
  const span = spanOf(node);
  if (node.type === "heading")
    return { type: "heading", ...span, depth: node.depth, words: wordsOf(node.children), points: [] };
  const points =
    node.type === "list"
      ? node.children.map((item) => ({
          ...spanOf(item),
          textStart: wordsOf(item.children)?.start ?? spanOf(item).end,
        }))
      : [];
  return { type: TYPES[node.type] ?? "other", ...span, depth: 0, words: undefined, points };
}

const TYPES: Readonly<Record<string, BlockNode["type"]>> = {
  paragraph: "paragraph",
  list: "list",
  code: "code",
  html: "html",
  // Nobody reads these aloud.
  definition: "unspoken",
  thematicBreak: "unspoken",
};

function wordsOf(children: readonly { readonly position?: RootContent["position"] }[]): Span | undefined {
  const start = children[0]?.position?.start.offset;
  const end = children.at(-1)?.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}
