import { lineEndOf, type Span } from "../../document/source-text.ts";
import type { PlacedAsked } from "./asked-in.ts";
import { firstFrom } from "./first-from.ts";
import { withoutComments } from "./html-comments.ts";
import { type MarkdownParts, markdownParts, type PlacedComment } from "./markdown-parts.ts";
import { readAsked } from "./read-asked.ts";

/** Finds the comments of a body that ask lint for something. Spans count from the body's start. */
export function askedInMarkdown(body: string): readonly PlacedAsked[] {
  // Taken apart in full only where there is such a comment.
  if (!body.includes("<!--") || !body.includes("score-")) return [];
  const found = markdownParts(body);
  return found.comments.flatMap((comment) => {
    const asked = readAsked(comment.content, comment.contentStart);
    if (asked === undefined) return [];
    const does = comment.isClosed ? asked.does : "unclosed";
    const where = { start: comment.start, end: comment.end };
    const around = { below: headingAbove(comment, found), next: nextTo(comment, body, found) };
    return [{ ...asked, does, form: "markdown", where, ...around }];
  });
}

function headingAbove({ start }: PlacedComment, { parts }: MarkdownParts): number | undefined {
  const above = parts[firstFrom(start, parts) - 1];
  return above?.isHeading === true ? above.start : undefined;
}

function nextTo({ end, block }: PlacedComment, body: string, { parts }: MarkdownParts): Span | undefined {
  const below = lineEndOf(body, end);
  if (below < block.end && /[^\s>]/.test(withoutComments(body.slice(below, block.end))))
    return { start: below, end: block.end };
  return parts[firstFrom(Math.max(end, block.end), parts)];
}
