import type { ScoreDocument } from "../../core/document/document.ts";
import { standardWords } from "../../core/history/standard-words.ts";
import { bestHeld } from "../../core/score/best-held.ts";
import type { Standard } from "../../core/score/goal.ts";
import type { Shown, Style } from "../style.ts";
import { named } from "./clause-lines.ts";
import { type Beside, gapLines, gapsOfClause } from "./gap-lines.ts";
import { noteBelow } from "./notes.ts";

/** Renders the numbers that a goal holds itself to, each with the best that was ever held. */
export function standardLines(
  document: ScoreDocument,
  standards: readonly Standard[],
  { notes, gaps }: Beside,
  style: Style,
): Shown[] {
  if (standards.length === 0) return [];
  return [
    style.line`${style.bold("Standards")}`,
    ...standards.flatMap((standard) => {
      const words = standardWords(standard);
      const best = bestHeld(document, standard.id);
      return [
        ...named(words, standard.id, style),
        ...(best === undefined ? [] : [style.line`    the best so far: ${best}`]),
        ...noteBelow(notes.wordsOf("standard", standard.id, words), style),
        ...gapLines(gapsOfClause(gaps, standard.id), "    ", style),
      ];
    }),
  ];
}
