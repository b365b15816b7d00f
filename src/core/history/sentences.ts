import { plainWords } from "../document/markdown.ts";
import type { Block } from "../document/outline.ts";
import type { Span } from "../document/source-text.ts";

/** A sentence of a body: its words as a reader sees them, and its place in the file. */
export interface Sentence {
  readonly words: string;
  readonly span: Span;
  /** The block it stands in, and for a list the point. */
  readonly block: Block;
  readonly point: number | undefined;
}

let segmenter: Intl.Segmenter | undefined;

/** Splits blocks into sentences. Comments and code say nothing to anybody and are left out. */
export function sentencesOf(blocks: readonly Block[]): readonly Sentence[] {
  return blocks.flatMap((block) => {
    if (isSilent(block)) return [];
    if (block.items.length === 0) return sentencesIn(block.text, block.span.start, block, undefined);
    return block.items.flatMap((item, point) => sentencesIn(item.text, item.textStart, block, point));
  });
}

/** Tells whether a block says nothing to anybody: a comment, or code. */
export function isSilent({ type }: Block): boolean {
  return type === "comment" || type === "code";
}

/** Returns the words of each sentence of a paragraph or a point. */
export function wordsOfSentences(text: string): readonly string[] {
  return [...wholeWords(flowing(text))]
    .map(({ segment }) => plainWords(segment))
    .filter((words) => words !== "");
}

// A line that was wrapped is no new sentence; blanks of the same length keep the offsets.
function flowing(text: string): string {
  return text
    .replace(/(?<!\\)<!--[\s\S]*?(?:-->|$)/g, (comment) => " ".repeat(comment.length))
    .replace(/[\r\n]/g, " ");
}

function sentencesIn(
  text: string,
  start: number,
  block: Block,
  point: number | undefined,
): readonly Sentence[] {
  return sentencesWithin(text, start).map((spoken) => ({ ...spoken, block, point }));
}

/** Splits a text that begins at `start` of its file into sentences, each with its words as a reader sees them. */
export function sentencesWithin(text: string, start: number): readonly Pick<Sentence, "words" | "span">[] {
  const sentences: Pick<Sentence, "words" | "span">[] = [];
  for (const { segment, index } of wholeWords(flowing(text))) {
    const words = plainWords(segment);
    if (words === "") continue;
    const from = start + index + (segment.length - segment.trimStart().length);
    sentences.push({ words, span: { start: from, end: from + segment.trim().length } });
  }
  return sentences;
}

/** The most that is looked at for sentences at a time: the segmenter takes longer for each, the longer the whole text is. */
const WINDOW = 8_000;

// A sentence ends where a word does: not behind the sign of `!important` or in the middle of an address. A window begins with the
// sentence that the one before it did not see the end of, so that only a sentence as long as a whole window is ever cut.
function* wholeWords(text: string): Generator<{ segment: string; index: number }> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "sentence" });
  let start = 0;
  while (start < text.length) {
    const from = start;
    const window = text.slice(from, from + WINDOW);
    for (const { index } of segmenter.segment(window)) {
      const at = from + index;
      if (at === start || /[!-~]/.test(text.charAt(at - 1))) continue;
      yield { segment: text.slice(start, at), index: start };
      start = at;
    }
    const seenWhole = from + WINDOW >= text.length;
    if (start !== from && !seenWhole) continue;
    const end = Math.min(from + WINDOW, text.length);
    yield { segment: text.slice(start, end), index: start };
    start = end;
  }
}
