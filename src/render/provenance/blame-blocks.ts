import type { ChangePart } from "../../core/history/change.ts";
import type { Provenance } from "../../core/history/provenance/provenance.ts";
import { labelOf } from "../change-lines.ts";

/** What is told together: a clause, or sentences of one section that came with one step and stand as it wrote them. */
export interface BlameBlock {
  readonly label: string;
  /** Its sentences; those of the front matter with what they are called there. */
  readonly words: readonly string[];
  readonly provenance: Provenance;
}

const SECTIONS: readonly ChangePart[] = ["feel", "happen", "believe", "other"];

/** Puts the lines of a goal in order, clauses first, each with its explanation where that has a life of its own. */
export function blameBlocks(lines: readonly Provenance[]): readonly BlameBlock[] {
  const ofPart = (part: ChangePart): readonly Provenance[] => lines.filter(({ line }) => line.part === part);
  const clauses = [...ofPart("never"), ...ofPart("always"), ...ofPart("standard")];
  const known = new Set(clauses.map(({ line }) => line.clause));
  const others = ofPart("other").filter(({ line }) => line.clause !== undefined);
  const explanations = others.filter(({ line }) => known.has(line.clause));
  const top = [...ofPart("goal"), ...others.filter(({ line }) => !known.has(line.clause))];
  return [
    ...clauses.flatMap((clause) => [
      blockOf(labelOf(clause.line), [clause]),
      ...explanations
        .filter((told) => told.line.clause === clause.line.clause && !cameWith(told, clause))
        .map((told) => blockOf(labelOf(told.line), [told])),
    ]),
    ...SECTIONS.flatMap((part) =>
      together(ofPart(part).filter(({ line }) => line.clause === undefined)).map((run) =>
        blockOf(labelOf({ part, clause: undefined }), run),
      ),
    ),
    ...together(top).map((run) => blockOf("at the top", run)),
  ];
}

type Run = readonly [Provenance, ...Provenance[]];

function blockOf(label: string, run: Run): BlameBlock {
  const isTop = label === "at the top";
  const words = run.map(({ line }) =>
    isTop && line.clause !== undefined ? `${line.clause}: ${line.words}` : line.words,
  );
  return { label, words, provenance: run[0] };
}

// Of an explanation it is enough that it came with the latest step of its clause.
function cameWith(explanation: Provenance, clause: Provenance): boolean {
  return isUntouched(explanation) && isSameStep(explanation, clause);
}

function together(lines: readonly Provenance[]): readonly Run[] {
  const runs: [Provenance, ...Provenance[]][] = [];
  for (const told of lines) {
    const run = runs.at(-1);
    const isOne = run !== undefined && isUntouched(run[0]) && isUntouched(told) && isSameStep(run[0], told);
    if (isOne) run.push(told);
    else runs.push([told]);
  }
  return runs;
}

function isUntouched({ steps }: Provenance): boolean {
  return steps.length <= 1 && steps[0]?.before === undefined;
}

function isSameStep(a: Provenance, b: Provenance): boolean {
  return a.brokenOff === b.brokenOff && a.steps[0]?.entry === b.steps[0]?.entry;
}
