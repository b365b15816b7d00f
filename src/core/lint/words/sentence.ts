import type { Span } from "../../document/source-text.ts";
import type { LanguageWords } from "../../language/language-words.ts";
import { sentencesOf } from "../../language/sentences.ts";
import { type Run, type Token, tokensOf } from "../../language/tokens.ts";
import type { Passage } from "../../score/passages.ts";
import { speakable } from "./speakable.ts";

/** One sentence of a passage, in words: quotations, code and gaps are none. */
export interface Sentence {
  readonly passage: Passage;
  /** The words and marks of this sentence alone; their places count from the passage's start. */
  readonly tokens: readonly Token[];
}

let known = new Map<Passage, readonly Sentence[]>();
let of: unknown;

/** Splits a passage into sentences; each passage is split once, however many rules look at it. */
export function sentencesIn(passage: Passage, words: LanguageWords): readonly Sentence[] {
  if (of !== passage.document) {
    of = passage.document;
    known = new Map();
  }
  const found = known.get(passage) ?? split(passage, words);
  known.set(passage, found);
  return found;
}

function split(passage: Passage, words: LanguageWords): readonly Sentence[] {
  const spoken = speakable(passage.text);
  const tokens = tokensOf(spoken, words.opened);
  return sentencesOf(spoken, tokens, words).map(({ from, to }) => ({
    passage,
    // Most passages are one sentence.
    tokens: from === 0 && to === tokens.length ? tokens : tokens.slice(from, to),
  }));
}

/** Returns where a run of a sentence's words stands in its file. */
export function spanOfRun({ passage, tokens }: Sentence, { from, to }: Run): Span {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { start: passage.span.start + start, end: passage.span.start + end };
}

/** Returns the words of a run as they were typed, on one line. */
export function typedWords({ passage, tokens }: Sentence, { from, to }: Run): string {
  const typed = passage.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  return typed.replace(/\s+/g, " ");
}
