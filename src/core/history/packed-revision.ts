import type { ComparedRevision } from "./compare-revision.ts";

/** Writes what the history tells of a commit as one line, which begins with its id. */
export function packRevision(revision: ComparedRevision): string {
  return `${revision.commit} ${JSON.stringify(revision)}`;
}

/** Returns the commit that a line is of. */
export function commitOfLine(line: string): string {
  return line.slice(0, line.indexOf(" "));
}

/**
 * Reads such a line. What was read so stands on its own: a sentence that is cut out of a goal holds all of the goal in memory for as
 * long as it is held itself.
 */
export function unpackRevision(line: string): ComparedRevision {
  // JSON leaves out what is absent, and absent it reads as well.
  return JSON.parse(line.slice(line.indexOf(" ") + 1)) as ComparedRevision;
}
