import type { Change } from "./change.ts";
import { semanticDiff, type Version } from "./semantic-diff.ts";

/** What a patch left behind in a goal, sentence by sentence: by this is seen whether it is still there, without any commit. */
export interface PatchTrace {
  /** The sentences that it wrote. */
  readonly wrote: readonly string[];
  /** The sentences that it took out. */
  readonly tookOut: readonly string[];
}

/** Enough to know a patch by, in characters: a whole goal that was rewritten is not written down a second time. */
const ENOUGH = 8_000;

/** Returns what some changes leave behind; nothing where it is no sentence of a goal. */
export function patchTraceOf(changes: readonly Change[]): PatchTrace | undefined {
  const clauses = new Set(changes.filter(({ part }) => part !== "other").map(({ clause }) => clause));
  // How a clause is explained is no part of what it says.
  const own = changes.filter(
    ({ part, clause }) => part !== "other" || clause === undefined || !clauses.has(clause),
  );
  const wrote = enough(own.flatMap(({ after }) => after ?? []));
  const tookOut = enough(own.flatMap(({ after, before }) => (after === undefined ? (before ?? []) : [])));
  return wrote.length === 0 && tookOut.length === 0 ? undefined : { wrote, tookOut };
}

function enough(sentences: readonly string[]): readonly string[] {
  let length = 0;
  return sentences.map(inOneLine).filter((sentence) => {
    length += sentence.length;
    return sentence !== "" && length <= ENOUGH;
  });
}

/** Returns every sentence that a version says, its clauses and standards among them, as a trace has them. */
export function sentencesStanding(version: Version): ReadonlySet<string> {
  return new Set(semanticDiff(undefined, version).map(({ after }) => inOneLine(after ?? "")));
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
