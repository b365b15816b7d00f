import type { ScoreDocument } from "../document/document.ts";
import { plainWords } from "../document/markdown.ts";
import { sentencesOf } from "../history/sentences.ts";
import { sectionsOf } from "../score/goal.ts";

/** Tells whether a sentence, or several as they follow each other, stand under a heading of a goal already, with or without the full stop. */
export function standsAlready(
  words: string,
  part: "happen" | "feel" | "believe",
  document: ScoreDocument,
): boolean {
  const wanted = bare(plainWords(words));
  const all = sectionsOf(document, part).flatMap((section) =>
    sentencesOf(section.blocks).map((sentence) => sentence.words),
  );
  return all.some((_, from) => {
    let run = "";
    for (const next of all.slice(from)) {
      run = run === "" ? next : `${run} ${next}`;
      if (run.length >= wanted.length) return bare(run) === wanted;
    }
    return bare(run) === wanted;
  });
}

function bare(words: string): string {
  return words.replace(/[.!?]+$/, "");
}
