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
 * Reads such lines one after the other, anew whenever they are gone through: of a long history only the lines are held, and of them no
 * sentence holds the goal that it was cut out of.
 */
export function unpackRevisions(lines: Iterable<string>): Iterable<ComparedRevision> {
  return {
    *[Symbol.iterator]() {
      for (const line of lines) yield unpackRevision(line);
    },
  };
}

// JSON leaves out what is absent, and absent it reads as well.
function unpackRevision(line: string): ComparedRevision {
  return JSON.parse(line.slice(line.indexOf(" ") + 1)) as ComparedRevision;
}
