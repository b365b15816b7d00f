import type { Span } from "./source-text.ts";

/** Where a link or a picture leads, with its place in the text that was looked through. */
export interface FoundLink {
  readonly url: string;
  readonly span: Span;
}

const LINK = /!?\[[^[\]\\`<&*_~!\n]*\]\(([A-Za-z0-9./#_-]+)\)/g;
/** What could take a link in, or make one of something else. */
const OTHER = /[\\`<]/;

/**
 * Finds the links of a paragraph or point of the common shape without a Markdown parser: `[words](path)`. Returns nothing where a sign
 * could mean anything else; then the parser reads it. A property test holds the two against each other.
 */
export function simpleLinks(text: string): readonly FoundLink[] | undefined {
  if (OTHER.test(text)) return undefined;
  const links: FoundLink[] = [];
  let rest = 0;
  for (const { 0: whole, 1: url = "", index } of text.matchAll(LINK)) {
    if (hasBracket(text, rest, index)) return undefined;
    rest = index + whole.length;
    links.push({ url, span: { start: index, end: rest } });
  }
  return hasBracket(text, rest, text.length) ? undefined : links;
}

function hasBracket(text: string, from: number, to: number): boolean {
  const stretch = text.slice(from, to);
  return stretch.includes("[") || stretch.includes("]");
}
