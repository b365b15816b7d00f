import type { ScoreDocument } from "../document/document.ts";
import { asParagraph, asWords, removeBlock, removePoint } from "../document/edits/body.ts";
import { plainWords } from "../document/markdown.ts";
import { lineStartOf } from "../document/source-text.ts";
import type { Splice } from "../document/splice.ts";
import { type Sentence, sentencesOf } from "../history/sentences.ts";
import type { Expected, WorkedStep } from "./worked-step.ts";

/** Works out the new words of a sentence of a body. */
export function rewordSentence(sentence: Sentence, text: string, document: ScoreDocument): WorkedStep {
  if (sentence.words === text) return { splices: [], expected: [] };
  // Named without its full stop, a sentence keeps it: otherwise it would run into the next.
  const stop = /[.!?…]["”’)]*$/.test(text) ? "" : (/[.!?…]+$/.exec(sentence.words)?.[0] ?? "");
  const words = (opensLine(sentence, document) ? asParagraph(text) : asWords(text)) + stop;
  return {
    splices: [{ ...sentence.span, text: words }],
    expected: [
      { part: partOf(sentence, document), op: "changed", before: sentence.words, after: plainWords(words) },
    ],
  };
}

// What begins a line or a point of a list could begin a list, a heading or a rule there.
function opensLine({ span, block, point }: Sentence, { source }: ScoreDocument): boolean {
  const item = point === undefined ? undefined : block.items[point];
  return (
    span.start === item?.textStart ||
    source.text.slice(lineStartOf(source.text, span.start), span.start).trim() === ""
  );
}

/** Takes a sentence out, and its point or paragraph where it was the only one. */
export function withoutSentence(sentence: Sentence, document: ScoreDocument): Splice {
  const all = sentencesOf([sentence.block]);
  const siblings = all.filter((other) => other.point === sentence.point);
  if (siblings.length === 1) {
    const section = document.outline.sections.find((candidate) => candidate.blocks.includes(sentence.block));
    const item = sentence.point === undefined ? undefined : sentence.block.items[sentence.point];
    return section !== undefined && item !== undefined
      ? removePoint(document, section, item)
      : removeBlock(document, sentence.block);
  }
  const index = siblings.findIndex((other) => other.span.start === sentence.span.start);
  const next = siblings[index + 1];
  if (next !== undefined) return { start: sentence.span.start, end: next.span.start, text: "" };
  return { start: siblings[index - 1]?.span.end ?? sentence.span.start, end: sentence.span.end, text: "" };
}

/** Finds the sentence that a person names, with or without its full stop. */
export function sentenceNamed(words: string, document: ScoreDocument): Sentence | undefined {
  const blocks = [
    ...document.outline.preamble,
    ...document.outline.sections.flatMap((section) => section.blocks),
  ];
  const wanted = words.replace(/\s+/g, " ").trim();
  const all = sentencesOf(blocks);
  const bare = (text: string): string => text.replace(/[.!?]+$/, "");
  return (
    all.find((sentence) => sentence.words === wanted) ??
    all.find((sentence) => bare(sentence.words) === bare(wanted))
  );
}

/** Tells which part of a goal a sentence stands in. */
export function partOf(sentence: Sentence, document: ScoreDocument): Expected["part"] {
  const meaning = document.outline.sections.find((section) =>
    section.blocks.includes(sentence.block),
  )?.meaning;
  return meaning === "feel" || meaning === "happen" || meaning === "believe" ? meaning : "other";
}
