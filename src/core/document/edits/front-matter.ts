import type { ScoreDocument } from "../document.ts";
import { quoted, writeScalar } from "../scalar.ts";
import { lineEndOf, lineStartOf, type Span } from "../source-text.ts";
import type { Splice } from "../splice.ts";
import type { Entry, Value } from "../value.ts";

/** Replaces a sentence by another; a sentence that was not there yet is written after its colon. */
export function replaceValue(document: ScoreDocument, entry: Entry, text: string): Splice {
  return replaceSource(document, entry, sentenceAt(document, entry.value.span, text));
}

/** Writes a sentence for the place of another. Without quotes a note behind it would look like words of it. */
export function sentenceAt(document: ScoreDocument, { end }: Span, text: string): string {
  const source = document.source.text;
  const hasNote = !endsOnFeed(source, end) && /^[ \t]+#/.test(source.slice(end, lineEndOf(source, end)));
  return hasNote ? quoted(text) : writeScalar(text);
}

/** Replaces the source of a value by another, written as it is given. */
export function replaceSource(document: ScoreDocument, entry: Entry, source: string): Splice {
  const { span } = entry.value;
  if (span.end > span.start) return { ...withoutLineEnding(document, span), text: source };
  const colon = document.source.text.indexOf(":", entry.keySpan.end);
  return { start: colon + 1, end: colon + 1, text: ` ${source}` };
}

/**
 * Writes a key that is not there yet on lines of its own, after the last key that stands before it in `order`.
 * `lines` are the whole lines, `key: value` first, without line endings.
 */
export function insertKey(
  document: ScoreDocument,
  key: string,
  lines: readonly string[],
  order: readonly string[],
): Splice {
  const { eol } = document.source;
  const rank = order.indexOf(key);
  const before = document.entries.filter(
    (entry) => order.indexOf(entry.key) < rank && order.includes(entry.key),
  );
  const anchor = before.at(-1);
  const front = document.frontMatter ?? { start: 0, end: 0 };
  const at =
    anchor === undefined
      ? rank === 0
        ? front.start
        : endOfLines(document)
      : entryLines(document, anchor).end;
  return { start: at, end: at, text: lines.map((line) => line + eol).join("") };
}

function endOfLines(document: ScoreDocument): number {
  const last = document.entries.at(-1);
  return last === undefined ? (document.frontMatter?.end ?? 0) : entryLines(document, last).end;
}

/** Takes a key and its value out, with the lines they stand on. */
export function removeEntry(document: ScoreDocument, entry: Entry): Splice {
  return { ...entryLines(document, entry), text: "" };
}

/** Returns the whole lines that an entry takes up. */
export function entryLines(document: ScoreDocument, entry: Entry): Span {
  const { text } = document.source;
  const end = Math.max(entry.keySpan.end, leafEnd(entry.value));
  return {
    start: lineStartOf(text, entry.keySpan.start),
    end: lineEndOf(text, endsOnFeed(text, end) ? end - 1 : end),
  };
}

/** Returns where the last piece of a value ends. */
export function leafEnd(value: Value): number {
  if (value.type === "map" && value.style === "block")
    return Math.max(
      value.span.start,
      ...value.entries.map((entry) => Math.max(entry.keySpan.end, leafEnd(entry.value))),
    );
  if (value.type === "list" && value.style === "block")
    return Math.max(value.span.start, ...value.items.map(leafEnd));
  return value.span.end;
}

// A block scalar's range ends after its last line feed; every other value's ends before it.
function endsOnFeed(text: string, end: number): boolean {
  return text[end - 1] === "\n";
}

function withoutLineEnding(document: ScoreDocument, span: Span): Span {
  let { end } = span;
  while (end > span.start && /[\r\n]/.test(document.source.text[end - 1] ?? "")) end -= 1;
  return { start: span.start, end };
}
