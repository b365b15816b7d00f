import type { ScoreDocument } from "../../document/document.ts";
import { lineNumbersIn, placesIn, type Span } from "../../document/source-text.ts";
import { askedIn, type PlacedAsked } from "./asked-in.ts";
import type { Disable, Places } from "./disable.ts";

/** Finds the comments of a document that switch rules off or on, in order, with the lines that they cover. */
export function disablesIn(document: ScoreDocument): readonly Disable[] {
  const found = askedIn(document);
  if (found.length === 0) return [];
  const { text } = document.source;
  const placeOf = placesIn(text);
  const placesOf = ({ start, end }: Span): Places => ({ start: placeOf(start), end: placeOf(end) });
  const lineAt = lineNumbersIn(text);
  return found.map(({ below, next, ...asked }) => {
    // In their order, so that no place of a long line is counted from its beginning.
    const start = placeOf(asked.where.start);
    const rules = asked.rules.map(({ id, where }) => ({ id, where: placesOf(where) }));
    const where = { start, end: placeOf(asked.where.end) };
    return { ...asked, where, rules, ...linesOf({ ...asked, below, next }, text, lineAt) };
  });
}

function linesOf(
  { does, where, below, next }: PlacedAsked,
  text: string,
  lineAt: (offset: number) => number,
): Pick<Disable, "from" | "to"> {
  const line = lineAt(where.start);
  const whole = below === undefined ? line : lineAt(below);
  if (does === "end") return { from: line, to: line };
  if (does !== "next") return { from: whole, to: lineAt(text.length) };
  if (next === undefined) return { from: whole, to: below === undefined ? 0 : whole };
  // A block of text ends with its last line ending.
  const end = text[next.end - 1] === "\n" ? Math.max(next.start, next.end - 1) : next.end;
  return { from: below === undefined ? lineAt(next.start) : whole, to: lineAt(end) };
}
