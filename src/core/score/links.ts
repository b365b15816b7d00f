import type { ScoreDocument } from "../document/document.ts";
import { linksIn } from "../document/links-in.ts";
import type { Span } from "../document/source-text.ts";

/** A link in a body. `path` is its target inside the score; absent where it leads elsewhere and can't be judged. */
export interface Link {
  readonly url: string;
  readonly span: Span;
  readonly path: string | undefined;
}

let last: { readonly source: ScoreDocument["source"]; readonly links: readonly Link[] } | undefined;

/** Finds the links of a document, once for each text. Only bodies that look as if they had one pay for a full parse. */
export function resolvedLinks(document: ScoreDocument): readonly Link[] {
  if (last?.source !== document.source) last = { source: document.source, links: readLinks(document) };
  return last.links;
}

function readLinks(document: ScoreDocument): readonly Link[] {
  const front = document.frontMatter;
  if (front === undefined || document.kind === "config") return [];
  const { text } = document.source;
  const lineEnd = text.indexOf("\n", front.end);
  const start = lineEnd === -1 ? text.length : lineEnd + 1;
  return linksIn(text.slice(start)).map(({ url, span }) => ({
    url,
    span: { start: start + span.start, end: start + span.end },
    path: targetOf(url, document.path),
  }));
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
