import type { Nodes } from "mdast";
import { parseInline, spanOf } from "./markdown.ts";
import { simpleBlocks } from "./simple-blocks.ts";
import { type FoundLink, simpleLinks } from "./simple-links.ts";
import type { Span } from "./source-text.ts";

/** Finds the links, pictures and definitions of a body. Only what looks as if it had one pays for a full parse. */
export function linksIn(body: string): readonly FoundLink[] {
  if (!/\]\(|\]:|\]\[/.test(body)) return [];
  const nodes = simpleBlocks(body);
  return nodes === undefined ? parsedLinks(body) : nodes.flatMap((node) => linksInBlock(node, body));
}

/** Finds them with the parser, whatever the body is like. */
export function parsedLinks(body: string): readonly FoundLink[] {
  return [...urlsIn(parseInline(body))];
}

// In a body of the common shape a block means the same by itself, so only those that show a link are looked into.
function linksInBlock(node: Span & { readonly points: readonly Span[] }, body: string): readonly FoundLink[] {
  const pieces = node.points.length > 0 ? node.points : [node];
  return pieces.flatMap(({ start, end }) => {
    const text = body.slice(start, end);
    if (!text.includes("](")) return [];
    return (simpleLinks(text) ?? parsedLinks(text)).map(({ url, span }) => ({
      url,
      span: { start: start + span.start, end: start + span.end },
    }));
  });
}

// Depth is bounded before parsing, so recursion is safe here.
function* urlsIn(node: Nodes): Generator<FoundLink> {
  if (node.type === "link" || node.type === "image" || node.type === "definition")
    yield { url: node.url, span: spanOf(node) };
  if ("children" in node) for (const child of node.children) yield* urlsIn(child);
}
