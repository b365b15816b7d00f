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
  const startsAfresh = paragraphStarts();
  for (const line of linesOf(body)) {
    const isPlain = beginsPlainly(line.text);
    const lead = isPlain ? "" : (LEAD.exec(line.text.slice(0, 4_096))?.[0] ?? "");
    const markers = lead === "" ? 0 : (lead.match(/>|[-+*]|\d{1,9}[.)]/g)?.length ?? 0);
    if (!isPlain && /^[ \t]*$/.test(line.text)) paragraph.lines = 0;
    if (startsAfresh(line.text)) paragraph.inline = 0;
    paragraph.lines += 1;
    paragraph.inline += openingsIn(line.text);
    all.lines += 1;
    all.markers += markers;
    if (!isPlain && /^ {0,3}\[[^\]]*\]:/.test(line.text)) all.definitions += 1;
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

// With a letter, or the sign of a heading: neither a marker nor an indentation, and most lines do.
function beginsPlainly(line: string): boolean {
  const unit = line.charCodeAt(0) | 0x20;
  return (unit >= 0x61 && unit <= 0x7a) || line.startsWith("#");
}

const OPENING = /[[*_`<~!]/g;

// An escaped sign opens nothing: a parser goes past it.
function openingsIn(line: string): number {
  const plain = line.includes("\\") ? line.replace(/\\[!-/:-@[-`{-~]/g, "") : line;
  return plain.match(OPENING)?.length ?? 0;
}

const LEAD = /^(?:[ \t]|>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))*/;

function depthOf(lead: string, markers: number): number {
  // An indentation before a marker can close no fewer than two columns a level.
  const indent = lead.length - lead.trimStart().length;
  return markers === 0 ? 0 : markers + Math.floor(indent / 2);
}

const QUOTED = /^(?: {0,3}> ?)+/;
const BULLET = /^ {0,3}[-+*][ \t]+\S/;
const NUMBERED = /^( {0,3})(\d{1,9})[.)] {1,4}(?=\S)/;

/** A numbered point that is surely still open, so that the next one needs no blank line before it, whatever its number. */
interface OpenPoint {
  readonly quoted: string;
  readonly marker: number;
  readonly content: number;
}

/**
 * Returns a test, to be asked of every line in turn, of whether no paragraph can go on over the beginning of this line.
 * It says no where it is in doubt (a quotation's lines and a number other than 1 may go on with a paragraph, and so may a marker
 * that is indented deeply): counting too much costs nobody anything, and counting too little lets a parser run for minutes.
 */
function paragraphStarts(): (line: string) => boolean {
  let open: OpenPoint | undefined;
  let blank = true;
  const goOn = (): false => {
    open = undefined;
    blank = false;
    return false;
  };
  const look = (line: string): boolean => {
    const quoted = QUOTED.exec(line.slice(0, 4_096))?.[0] ?? "";
    const words = line.slice(quoted.length);
    const wasBlank = blank;
    const last = open?.quoted === quoted ? open : undefined;
    blank = /^[ \t]*$/.test(words);
    open = undefined;
    if (blank || BULLET.test(words)) return true;
    const point = NUMBERED.exec(words);
    if (point === null) {
      open = last !== undefined && goesOn(words, last) ? last : undefined;
      return false;
    }
    const [lead, indent = "", number] = point;
    const next = last !== undefined && indent.length <= last.marker + 1;
    if (number !== "1" && !next && !wasBlank) return false;
    if (!words.includes(">")) open = { quoted, marker: indent.length, content: lead.length };
    return true;
  };
  return (line) => (beginsPlainly(line) ? goOn() : look(line));
}

// Words that are indented like the point they stand in: nothing in them can have ended code or HTML that the point stood in.
function goesOn(words: string, point: OpenPoint): boolean {
  const indent = /^ */.exec(words)?.[0].length ?? 0;
  return indent >= point.content && /^[\p{L}\p{N}]/u.test(words.slice(indent)) && !words.includes(">");
}
