/** A half-open range of UTF-16 offsets into a source's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as people count it: line and column from 1, the column in code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A decoded file: its text without the byte order mark, and what is needed to write it back unchanged. */
export interface SourceText {
  readonly text: string;
  readonly hasBom: boolean;
  /** The line ending used most, for lines that are added. */
  readonly eol: "\n" | "\r\n";
}

/** Makes a source of text that is already decoded; a leading byte order mark is taken off here and nowhere else. */
export function sourceOf(decoded: string): SourceText {
  const hasBom = decoded.startsWith("\uFEFF");
  const text = hasBom ? decoded.slice(1) : decoded;
  const crlf = countOf(text, "\r\n");
  return { text, hasBom, eol: crlf * 2 > countOf(text, "\n") ? "\r\n" : "\n" };
}

/** Returns the text as it is written to disk, byte order mark included. */
export function writtenForm(source: SourceText): string {
  return source.hasBom ? `\uFEFF${source.text}` : source.text;
}

/** Finds the place of an offset, for a text of which only this one is shown. */
export function placeOf(text: string, offset: number): Place {
  return placesIn(text)(offset);
}

/** Returns a finder of places that counts the lines of a text once, for a text of which many places are shown. */
export function placesIn(text: string): (offset: number) => Place {
  let starts: readonly number[] | undefined;
  let last = { line: 0, offset: 0, column: 1 };
  return (offset) => {
    starts ??= lineStarts(text);
    const line = lineHolding(offset, starts);
    const start = starts[line - 1] ?? 0;
    // Places of one line come in order mostly: a long line is not counted from its beginning each time.
    // No counting goes on from between the two halves of a character.
    const halved = (text.charCodeAt(last.offset) & 0xfc00) === 0xdc00;
    const goesOn = last.line === line && last.offset <= offset && !halved;
    const known = goesOn ? last : { offset: start, column: 1 };
    let { column } = known;
    for (const _ of text.slice(known.offset, offset)) column += 1;
    last = { line, offset, column };
    return { line, column };
  };
}

/** Returns a finder of line numbers alone, which costs the same wherever in a long line an offset lies. */
export function lineNumbersIn(text: string): (offset: number) => number {
  const starts = lineStarts(text);
  return (offset) => lineHolding(offset, starts);
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let feed = text.indexOf("\n"); feed !== -1; feed = text.indexOf("\n", feed + 1)) starts.push(feed + 1);
  return starts;
}

function lineHolding(offset: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Finds where the line holding an offset begins. */
export function lineStartOf(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Finds where the line holding an offset ends, after its line ending. */
export function lineEndOf(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  return at === -1 ? text.length : at + 1;
}

/** One line of a text: its span without the line ending, and its words. */
export interface Line extends Span {
  readonly text: string;
}

/** Yields the lines of a part of a text. */
export function* linesOf(text: string, from = 0, to: number = text.length): Generator<Line> {
  let start = from;
  while (start < to) {
    const feed = text.indexOf("\n", start);
    const stop = feed === -1 || feed > to ? to : feed;
    const end = text[stop - 1] === "\r" && stop > start ? stop - 1 : stop;
    yield { start, end, text: text.slice(start, end) };
    start = stop + 1;
  }
}

function countOf(text: string, needle: string): number {
  let count = 0;
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) count += 1;
  return count;
}
