import type { ChangePart } from "../../core/history/change.ts";
import type { Provenance } from "../../core/history/provenance/provenance.ts";
import type { Shown, Style } from "../style.ts";
import { wrapWords } from "../wrap.ts";
import { mendedInWords } from "./mended-words.ts";

/** What is to be said below the lines of a goal: nothing at all where nobody asked for it. */
export interface Notes {
  /** Returns the words below a line; nothing where it is as it was first written. */
  readonly wordsOf: (part: ChangePart, clause: string | undefined, words: string) => string | undefined;
}

/** Prepares what is to be said below the lines of a goal. */
export function notesOf(lines: readonly Provenance[] | undefined): Notes {
  const words = new Map(
    (lines ?? []).map((provenance) => {
      const { part, clause, words: said } = provenance.line;
      return [keyOf(part, clause, said), mendedInWords(provenance)] as const;
    }),
  );
  return { wordsOf: (part, clause, said) => words.get(keyOf(part, clause, said)) };
}

function keyOf(part: ChangePart, clause: string | undefined, words: string): string {
  return JSON.stringify([part, clause ?? null, words]);
}

/** Renders a note: dimmed, and set in further than the line it stands below. */
export function noteBelow(note: string | undefined, style: Style, indent = "      "): Shown[] {
  if (note === undefined) return [];
  return wrapWords(note, style.columns - indent.length).map(
    (line) => style.line`${indent}${style.dim(line)}`,
  );
}
