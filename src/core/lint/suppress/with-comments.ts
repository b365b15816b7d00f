import type { ScoreDocument } from "../../document/document.ts";
import { lineEndOf, lineStartOf, type Span } from "../../document/source-text.ts";
import type { Splice } from "../../document/splice.ts";
import { askedIn } from "./asked-in.ts";

/** A comment that belongs to what stands below it: all of its lines, and that. */
interface Attached {
  readonly lines: Span;
  readonly next: Span;
  /** True of one that covers that alone, and has nothing left to do without it. */
  readonly isOfNext: boolean;
}

/**
 * Returns a function that fits edits of a document to the comments in it that switch rules off: one goes with what it stands
 * above, stays where that stays, and nothing new comes between the two. Left behind, it would hide what it was never about.
 */
export function withComments(document: ScoreDocument): (splices: readonly Splice[]) => readonly Splice[] {
  const { text } = document.source;
  const attached = askedIn(document).flatMap(({ does, where, next }): Attached[] => {
    const lines = { start: lineStartOf(text, where.start), end: lineEndOf(text, where.end) };
    const alone = text.slice(lines.start, lines.end).trim() === text.slice(where.start, where.end).trim();
    if (next === undefined || !alone || (does !== "next" && does !== "begin")) return [];
    return [{ lines, next, isOfNext: does === "next" }];
  });
  if (attached.length === 0) return (splices) => splices;
  const fitted = (splice: Splice): Splice =>
    splice.start === splice.end
      ? besidePair(splice, attached, text)
      : withTheirs(withoutOthers(splice, attached, text), attached, text);
  return (splices) => splices.map(fitted);
}

// What is added between a comment and what it is of comes before both.
function besidePair(splice: Splice, attached: readonly Attached[], text: string): Splice {
  const parted = attached.filter(
    ({ lines, next }) => lines.start < splice.start && splice.start <= firstWord(next, text),
  );
  const top = Math.min(...parted.map(({ lines }) => lines.start));
  if (parted.length === 0) return splice;
  const at = /^\r?\n/.test(splice.text) ? text.slice(0, top).trimEnd().length : top;
  return { ...splice, start: at, end: at };
}

// An edit that ends with comments of what it leaves alone ends before them.
function withoutOthers(splice: Splice, attached: readonly Attached[], text: string): Splice {
  let { end } = splice;
  for (const { lines, next } of [...attached].reverse()) {
    if (lines.start <= splice.start || lines.start >= end || isWithin(next, splice, text)) continue;
    const rest = text.slice(lines.end, end).trim();
    if (rest !== "") continue;
    end = splice.text === "" ? lines.start : text.slice(0, lines.start).trimEnd().length;
  }
  return { ...splice, end };
}

function withTheirs(splice: Splice, attached: readonly Attached[], text: string): Splice {
  if (splice.text.trim() !== "") return splice;
  const theirs = attached.filter(
    ({ lines, next, isOfNext }) => isOfNext && lines.start < splice.start && isWithin(next, splice, text),
  );
  if (theirs.length === 0) return splice;
  const top = Math.min(...theirs.map(({ lines }) => lines.start));
  let kept = "";
  let at = top;
  for (const { lines } of theirs) {
    kept += text.slice(at, lines.start);
    at = Math.min(lines.end, splice.start);
  }
  kept += text.slice(at, splice.start);
  if (kept.trim() !== "") return { ...splice, start: top, text: kept + splice.text };
  return { ...splice, start: startWithBlank(top, splice.end, text) };
}

// Of two empty lines that would meet, one goes as well.
function startWithBlank(start: number, end: number, text: string): number {
  const above = /(?:^|\n)(\r?\n)$/.exec(text.slice(0, start))?.[1];
  return above !== undefined && /^(?:\r?\n|$)/.test(text.slice(end)) ? start - above.length : start;
}

function isWithin(next: Span, splice: Span, text: string): boolean {
  return (
    splice.start <= firstWord(next, text) &&
    next.start + text.slice(next.start, next.end).trimEnd().length <= splice.end
  );
}

function firstWord({ start, end }: Span, text: string): number {
  return end - text.slice(start, end).trimStart().length;
}
