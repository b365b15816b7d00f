import { PARTS } from "../../core/history/semantic-diff.ts";
import type { ReadPassage, ReadSection } from "../../core/score/reading.ts";
import type { Shown, Style } from "../style.ts";
import { wrapWords } from "../wrap.ts";
import { type Notes, noteBelow } from "./notes.ts";

/** Renders a paragraph or a point; a sentence with a note ends its line, and the note stands below. */
export function passageLines(
  { mark, sentences, lines, isHeading }: ReadPassage,
  meaning: ReadSection["meaning"],
  notes: Notes,
  style: Style,
): Shown[] {
  const part = (meaning && PARTS[meaning]) ?? "other";
  const noteOf = (words: string): string | undefined => notes.wordsOf(part, undefined, words);
  const lead = mark === "" ? "  " : `  ${mark} `;
  const hang = " ".repeat(lead.length);
  if (lines !== undefined) {
    const shown = lines.map(
      (line, at) => style.line`${at === 0 ? lead : hang}${isHeading ? style.bold(line) : line}`,
    );
    const said = [...new Set(sentences.flatMap((words) => noteOf(words) ?? []))];
    return [...shown, ...said.flatMap((note) => noteBelow(note, style))];
  }
  return runsOf(sentences, noteOf).flatMap(({ words, note }, run) => [
    ...wrapWords(words, style.columns - lead.length).map(
      (line, at) => style.line`${run === 0 && at === 0 ? lead : hang}${line}`,
    ),
    ...noteBelow(note, style),
  ]);
}

interface Run {
  readonly words: string;
  readonly note: string | undefined;
}

// Sentences that came together are read together.
function runsOf(sentences: readonly string[], noteOf: (words: string) => string | undefined): readonly Run[] {
  const runs: Run[] = [];
  for (const words of sentences) {
    const note = noteOf(words);
    const last = runs.at(-1);
    if (last !== undefined && last.note === note)
      runs[runs.length - 1] = { words: `${last.words} ${words}`, note };
    else runs.push({ words, note });
  }
  return runs;
}
