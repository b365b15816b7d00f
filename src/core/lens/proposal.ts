import { decode } from "../document/decode.ts";
import type { RawFile } from "../document/document.ts";
import { splitParts } from "../document/fences.ts";
import { markdownLimitExceeded } from "../document/markdown-limits.ts";
import { type Block, readOutline } from "../document/outline.ts";
import { lineNumbersIn, linesOf, placeOf } from "../document/source-text.ts";
import { ScoreError } from "../errors.ts";
import { sentencesWithin } from "../history/sentences.ts";
import { shortId } from "../score/slug.ts";

/** A sentence, heading, point or row of a proposal, in the words that a reader sees. */
export interface Passage {
  readonly words: string;
  readonly line: number;
}

/** A document that is held against the score. */
export interface Proposal {
  readonly passages: readonly Passage[];
  /** Other words have another one; how they are wrapped and marked does not count. */
  readonly fingerprint: string;
}

/**
 * Reads a proposal: Markdown or plain text, with front matter or without. Comments say nothing to anybody and are left out. `shown`
 * names it. @throws ScoreError of kind `refused` where it can't be read safely, or says nothing.
 */
export function readProposal({ bytes, size, problem }: RawFile, shown: string): Proposal {
  if (problem !== undefined)
    throw refusal(problem.code, problem.message, problem.suggestion ?? "score lens - < proposal.md");
  const decoded = decode(bytes, size);
  if (!("source" in decoded))
    throw refusal(
      decoded.problem.code,
      `${shown} can't be read: ${decoded.problem.message}`,
      decoded.problem.suggestion ?? "save it as UTF-8",
    );
  const { text } = decoded.source;
  const passages = passagesOf(text, shown);
  if (passages.length === 0)
    throw refusal("lens/empty", `${shown} says nothing that could touch anything`, "write what is proposed");
  return { passages, fingerprint: shortId(passages.map(({ words }) => words).join("\n")) };
}

function refusal(code: string, message: string, hint: string, at?: string): ScoreError {
  return new ScoreError("refused", code, message, { hint, ...(at !== undefined && { at }) });
}

function passagesOf(text: string, shown: string): readonly Passage[] {
  // What looks like front matter and is none is words like all others: nobody said that a proposal has any.
  const parts = splitParts(text);
  const { yaml, yamlStart, body, bodyStart } =
    "code" in parts ? { yaml: "", yamlStart: 0, body: text, bodyStart: 0 } : parts;
  const excess = markdownLimitExceeded(body);
  if (excess !== undefined)
    throw refusal(
      "markdown/depth",
      "the text from here on nests or repeats more than can be read safely",
      "keep lists inside lists to three levels, and hold a long document against the score part by part",
      `${shown}:${placeOf(text, excess.start + bodyStart).line}`,
    );
  const outline = readOutline(body, bodyStart, () => undefined);
  const title = outline.title === undefined ? [] : [piece(outline.title.raw, outline.title.span.start)];
  const said = [
    ...linesApart(yaml, yamlStart),
    ...title,
    ...outline.preamble.flatMap(piecesOf),
    ...outline.sections.flatMap((section) => [
      piece(section.title, section.heading.start),
      ...section.blocks.flatMap(piecesOf),
    ]),
  ];
  const lineAt = lineNumbersIn(text);
  return said
    .flatMap(({ words, start }) => sentencesWithin(words, start))
    .map(({ words, span }) => ({ words: withoutFrame(words), line: lineAt(span.start), at: span.start }))
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
    .sort((a, b) => a.at - b.at)
    .map(({ words, line }) => ({ words, line }));
}

/** A run of lines that belong together. */
interface Piece {
  readonly words: string;
  readonly start: number;
}

function piece(words: string, start: number): Piece {
  return { words, start };
}

function piecesOf({ type, text, span }: Block): readonly Piece[] {
  if (type === "code") return linesApart(text, span.start);
  // A heading deep in a section is kept as it was typed; a comment and what a link points at are not read aloud.
  if (type === "comment" && !/^ {0,3}#/.test(text) && !/\n {0,3}(?:=+|-+) *$/.test(text)) return [];
  return pointsApart(text, span.start);
}

function linesApart(text: string, start: number): readonly Piece[] {
  return [...linesOf(text)].map((line) => piece(line.text, start + line.start));
}

const BEGINS = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|\||#{1,6}[ \t]+)/;

// A point of a list and a row of a table begin something of their own; a line that was wrapped goes on.
function pointsApart(text: string, start: number): readonly Piece[] {
  const pieces: { words: string; start: number }[] = [];
  for (const line of linesOf(text)) {
    const lead = BEGINS.exec(line.text)?.[0];
    const last = pieces.at(-1);
    if (lead === undefined && last !== undefined) {
      const between = text.slice(last.start - start + last.words.length, line.start);
      last.words +=
        between.replace(/[^\n]/g, " ") + line.text.replace(/^[ \t>]+/, (mark) => " ".repeat(mark.length));
    } else {
      const skipped = (lead?.replace(/\|$/, "") ?? /^[ \t>]*/.exec(line.text)?.[0] ?? "").length;
      pieces.push({ words: line.text.slice(skipped), start: start + line.start + skipped });
    }
  }
  return pieces;
}

function withoutFrame(words: string): string {
  return words.replace(/^[\s|]+|[\s|]+$/g, "").replace(/\s*\|\s*/g, " | ");
}
