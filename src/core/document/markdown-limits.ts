import { linesOf, type Span } from "./source-text.ts";

/** The deepest nesting of lists and quotations that a body may have. */
const DEEPEST_MARKDOWN = 32;

/** The most openings of inline constructs in one paragraph: their parsers compare each with the others. */
const MOST_INLINE = 400;

/** The most lines of a body, and of one paragraph in it. */
const MOST_LINES = 10_000;
const MOST_LINES_TOGETHER = 1_000;

/** The most list and quotation markers at the beginnings of lines, in all. */
const MOST_MARKERS = 2_500;

/** The most link definitions a file may have. */
const MOST_DEFINITIONS = 2_000;

/**
 * Finds, without parsing, the place where a body asks more of a Markdown parser than any person writes.
 * Containers deepen by one marker each, so the markers and the indentation that begin a line bound its depth; the other bounds
 * are where parsing was measured to grow faster than the text.
 */
export function markdownLimitExceeded(body: string): Span | undefined {
  const all = { lines: 0, markers: 0, definitions: 0 };
  const paragraph = { lines: 0, inline: 0 };
  for (const line of linesOf(body)) {
    const lead = LEAD.exec(line.text.slice(0, 4_096))?.[0] ?? "";
    const markers = lead.match(/>|[-+*]|\d{1,9}[.)]/g)?.length ?? 0;
    if (line.text.trim() === "") paragraph.lines = 0;
    if (line.text.trim() === "" || markers > 0) paragraph.inline = 0;
    paragraph.lines += 1;
    paragraph.inline += line.text.replace(/[^[*_`<~!]/g, "").length;
    all.lines += 1;
    all.markers += markers;
    if (/^ {0,3}\[[^\]]*\]:/.test(line.text)) all.definitions += 1;
    const exceeded =
      depthOf(lead, markers) > DEEPEST_MARKDOWN ||
      paragraph.lines > MOST_LINES_TOGETHER ||
      paragraph.inline > MOST_INLINE ||
      all.lines > MOST_LINES ||
      all.markers > MOST_MARKERS ||
      all.definitions > MOST_DEFINITIONS;
    if (exceeded) return line;
  }
  return undefined;
}

const LEAD = /^(?:[ \t]|>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))*/;

function depthOf(lead: string, markers: number): number {
  // An indentation before a marker can close no fewer than two columns a level.
  const indent = lead.length - lead.trimStart().length;
  return markers === 0 ? 0 : markers + Math.floor(indent / 2);
}
