import type { Nodes, RootContent } from "mdast";
import { parseInline, spanOf } from "../../document/markdown.ts";
import type { Span } from "../../document/source-text.ts";
import { type HtmlComment, htmlComments, withoutComments } from "./html-comments.ts";

/** A piece of a body that a comment above it covers as a whole: a paragraph, a point of a list, a heading… */
export interface Part extends Span {
  readonly isHeading: boolean;
}

/** A comment of a body, with the block that it stands in. */
export interface PlacedComment extends HtmlComment {
  readonly block: Span;
}

/** What a body is made of, in order. Comments in code are none, and a block that is nothing but comments is no part. */
export interface MarkdownParts {
  readonly parts: readonly Part[];
  readonly comments: readonly PlacedComment[];
}

/** Takes a body apart. */
export function markdownParts(body: string): MarkdownParts {
  const parts: Part[] = [];
  const comments: PlacedComment[] = [];
  for (const node of blocksBelow(parseInline(body))) {
    const block = spanOf(node);
    for (const span of holdsWords(node) ? htmlIn(node) : [])
      for (const comment of htmlComments(body.slice(span.start, span.end), span.start))
        comments.push({ ...comment, block });
    if (!isSilent(node, body)) parts.push({ ...block, isHeading: node.type === "heading" });
  }
  return { parts, comments };
}

// Depth is bounded before parsing, so recursion is safe here and below.
function* blocksBelow(node: Nodes): Generator<RootContent> {
  if (holdsWords(node) || !("children" in node)) return;
  for (const child of node.children) {
    yield child;
    yield* blocksBelow(child);
  }
}

function holdsWords({ type }: Nodes): boolean {
  return type === "paragraph" || type === "heading" || type === "html";
}

function* htmlIn(node: Nodes): Generator<Span> {
  if (node.type === "html") yield spanOf(node);
  if ("children" in node) for (const child of node.children) yield* htmlIn(child);
}

// A list is covered point by point.
function isSilent(node: RootContent, body: string): boolean {
  if (node.type !== "html") return node.type === "list";
  const { start, end } = spanOf(node);
  return !/[^\s>]/.test(withoutComments(body.slice(start, end)));
}
