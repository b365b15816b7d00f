import type { ScoreDocument } from "../../document/document.ts";
import type { Splice } from "../../document/splice.ts";
import { type Link, resolvedLinks } from "../../score/links.ts";
import { type Move, movedUrl } from "./moved-url.ts";

/** A link with the address that it has to have after a goal was moved. */
export interface MovedLink {
  readonly link: Link;
  readonly url: string;
}

/** Finds the links of a document that lead to a goal, or to its repairs, under the name that it loses. */
export function movedLinks(document: ScoreDocument, move: Move): readonly MovedLink[] {
  return resolvedLinks(document).flatMap((link) => {
    const url = link.path === undefined ? undefined : movedUrl(link.url, document.path, move);
    return url === undefined ? [] : [{ link, url }];
  });
}

/** Writes the addresses of links anew. One that is written in a way that hides its address is left as it is. */
export function linkSplices(document: ScoreDocument, links: readonly MovedLink[]): readonly Splice[] {
  const splices = links.flatMap(({ link, url }): Splice[] => {
    const source = document.source.text.slice(link.span.start, link.span.end);
    const opens = Math.max(source.lastIndexOf("]("), source.lastIndexOf("]:"), 0);
    const at = source.indexOf(link.url, opens);
    const start = link.span.start + at;
    return at === -1 ? [] : [{ start, end: start + link.url.length, text: url }];
  });
  // A picture inside a link is found twice.
  return splices.filter((splice, at) => splices.findIndex((other) => other.start === splice.start) === at);
}
