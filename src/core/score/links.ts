import type { Nodes } from "mdast";
import type { ScoreDocument } from "../document/document.ts";
import { parseInline, spanOf } from "../document/markdown.ts";
import { simpleBlocks } from "../document/simple-blocks.ts";
import type { Span } from "../document/source-text.ts";

/** A link in a body. `path` is its target inside the score; absent where it leads elsewhere and can't be judged. */
export interface Link {
  readonly url: string;
  readonly span: Span;
  readonly path: string | undefined;
}

const known = new WeakMap<ScoreDocument["source"], readonly Link[]>();

/** Finds the links of a document, once for each text. Only bodies that look as if they had one pay for a full parse. */
export function resolvedLinks(document: ScoreDocument): readonly Link[] {
  const links = known.get(document.source) ?? readLinks(document);
  known.set(document.source, links);
  return links;
}

function readLinks(document: ScoreDocument): readonly Link[] {
  const front = document.frontMatter;
  if (front === undefined || document.kind === "config") return [];
  const { text } = document.source;
  const lineEnd = text.indexOf("\n", front.end);
  const start = lineEnd === -1 ? text.length : lineEnd + 1;
  const body = text.slice(start);
  if (!/\]\(|\]:|\]\[/.test(body)) return [];
  return piecesWithLinks(body).flatMap(({ text: piece, at }) =>
    [...urlsIn(parseInline(piece))].map(({ url, span }) => ({
      url,
      span: { start: start + at + span.start, end: start + at + span.end },
      path: targetOf(url, document.path),
    })),
  );
}

// In a body of the common shape a block means the same by itself, so only those that show a link are parsed.
function piecesWithLinks(body: string): readonly { readonly text: string; readonly at: number }[] {
  const nodes = simpleBlocks(body);
  if (nodes === undefined) return [{ text: body, at: 0 }];
  const spans = nodes.flatMap((node): readonly Span[] => (node.points.length > 0 ? node.points : [node]));
  return spans
    .map(({ start, end }) => ({ text: body.slice(start, end), at: start }))
    .filter(({ text }) => text.includes("]("));
}

// Depth is bounded before parsing, so recursion is safe here.
function* urlsIn(node: Nodes): Generator<{ url: string; span: Span }> {
  if (node.type === "link" || node.type === "image" || node.type === "definition")
    yield { url: node.url, span: spanOf(node) };
  if ("children" in node) for (const child of node.children) yield* urlsIn(child);
}

/** Resolves a link against the file it stands in. Nothing for links to the web, to a place in the same file, or out of the score. */
function targetOf(url: string, from: string): string | undefined {
  if (url === "" || /^(?:[a-z][a-z0-9+.-]*:|\/|#|\?|\\)/i.test(url)) return undefined;
  const bare = decode(url.replace(/[?#].*$/s, ""));
  const steps = from.split("/").slice(0, -1);
  for (const step of bare.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === "..") {
      if (steps.pop() === undefined) return undefined;
    } else steps.push(step);
  }
  return steps.join("/");
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
