import { lineEndOf, linesOf, type Span } from "../../document/source-text.ts";
import type { Entry } from "../../document/value.ts";
import type { PlacedAsked } from "./asked-in.ts";
import { firstFrom } from "./first-from.ts";
import { readAsked } from "./read-asked.ts";
import { type YamlPieces, yamlPieces } from "./yaml-pieces.ts";

/** Finds the comments among keys that ask lint for something, in a stretch of a text that holds nothing else. */
export function askedInYaml(text: string, front: Span, entries: readonly Entry[]): readonly PlacedAsked[] {
  if (!/#[ \t]*score-/.test(text.slice(front.start, front.end))) return [];
  const pieces = yamlPieces(entries);
  const found: PlacedAsked[] = [];
  for (const line of linesOf(text, front.start, front.end)) {
    const start = commentIn(line.text, line.start, pieces);
    const asked = start === undefined ? undefined : readAsked(text.slice(start + 1, line.end), start + 1);
    if (asked === undefined || start === undefined) continue;
    const isFirst = start < (entries[0]?.keySpan.start ?? front.end);
    const next = nextTo(line.end, text, front, pieces);
    const where = { start, end: line.end };
    found.push({ ...asked, form: "yaml", where, below: isFirst ? 0 : undefined, next });
  }
  return found;
}

// A # belongs to a sentence where it stands in it, and is no comment without a blank before it.
function commentIn(line: string, at: number, { words }: YamlPieces): number | undefined {
  for (let mark = line.indexOf("#"); mark !== -1; mark = line.indexOf("#", mark + 1)) {
    if (mark > 0 && !/[ \t]/.test(line[mark - 1] ?? "")) continue;
    const last = words[firstFrom(at + mark + 1, words) - 1];
    if (last === undefined || last.end <= at + mark) return at + mark;
  }
  return undefined;
}

function nextTo(end: number, text: string, front: Span, { wholes }: YamlPieces): Span | undefined {
  for (const line of linesOf(text, lineEndOf(text, end), front.end)) {
    if (/^[ \t]*(?:#|$)/.test(line.text)) continue;
    const begun = wholes.slice(firstFrom(line.start, wholes), firstFrom(line.end, wholes));
    return { start: line.start, end: begun.reduce((last, piece) => Math.max(last, piece.end), line.end) };
  }
  return undefined;
}
