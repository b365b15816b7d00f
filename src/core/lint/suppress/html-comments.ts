import type { Span } from "../../document/source-text.ts";

/** A comment of a piece of HTML, and its words. */
export interface HtmlComment extends Span {
  readonly content: string;
  readonly contentStart: number;
  /** False where it goes on to the end of what was looked at. */
  readonly isClosed: boolean;
}

/** Finds the comments of a piece of HTML that begins at an offset, going over it once. */
export function* htmlComments(html: string, at = 0): Generator<HtmlComment> {
  for (let open = html.indexOf("<!--"); open !== -1; ) {
    // `<!-->` is a whole comment.
    const close = html.indexOf("-->", open + 2);
    const end = close === -1 ? html.length : close + 3;
    const content = html.slice(open + 4, Math.max(open + 4, close === -1 ? html.length : close));
    yield { start: at + open, end: at + end, content, contentStart: at + open + 4, isClosed: close !== -1 };
    open = html.indexOf("<!--", end);
  }
}

/** Returns what is left of a piece of HTML without its comments. */
export function withoutComments(html: string): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of htmlComments(html)) {
    rest += html.slice(at, start);
    at = end;
  }
  return rest + html.slice(at);
}
