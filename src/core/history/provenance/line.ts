import type { ChangePart } from "../change.ts";
import { semanticDiff, type Version } from "../semantic-diff.ts";

/** One thing that a goal or the promise says: a clause, a standard, a sentence of a section, the explanation of a never, its title. */
export interface Line {
  readonly part: ChangePart;
  /** The id of a clause or standard, or what a phrase of the front matter is called; absent for sentences. */
  readonly clause: string | undefined;
  readonly words: string;
}

const known = new WeakMap<Version, readonly Line[]>();

/** Lists what a version says: exactly what would have been added, had there been nothing before. */
export function linesOf(version: Version): readonly Line[] {
  const lines = known.get(version) ?? readLines(version);
  known.set(version, lines);
  return lines;
}

function readLines(version: Version): readonly Line[] {
  return semanticDiff(undefined, version).map(({ part, clause, after }) => ({
    part,
    clause,
    words: after ?? "",
  }));
}

/** Finds a line again in another version: by its id and words, or where only the id is another one by its words. */
export function sameLine(line: Line, version: Version): Line | undefined {
  const alike = linesOf(version).filter(({ part, words }) => part === line.part && words === line.words);
  return alike.find(({ clause }) => clause === line.clause) ?? alike[0];
}
