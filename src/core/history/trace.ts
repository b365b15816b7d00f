import { isSuspect } from "../privacy/suspect.ts";
import type { Change } from "./change.ts";
import { semanticDiff, type Version } from "./semantic-diff.ts";

/** What an amendment left behind in a goal, sentence by sentence: what the goal reads today is held against it, without any commit. */
export interface Trace {
  /** The sentences that it wrote. */
  readonly wrote: readonly string[];
  /** The sentences that it took out. */
  readonly tookOut: readonly string[];
}

/** Enough to know an amendment by, in characters: a whole goal that was rewritten is not written down a second time. */
const ENOUGH = 8_000;

/** What of an amendment decides whether it leaves a trace. */
export interface Traced {
  readonly keepUntil: string | undefined;
  readonly override: string | undefined;
  /** The bare ids of the clauses and standards that it says why less is promised of. */
  readonly lessened: readonly string[];
}

/**
 * Returns what some changes leave behind where somebody will ask: for a patch all that it did, where less is promised how much is
 * left of it, and where a reason was given for words by which somebody could be found, what may hold them. Nothing for any other
 * amendment.
 */
export function traceOf(
  changes: readonly Change[],
  { keepUntil, override, lessened }: Traced,
): Trace | undefined {
  const isPatch = keepUntil !== undefined;
  const own = override === undefined ? withoutExplanations(changes) : changes;
  const isLeft = ({ after, clause, part, op }: Change): boolean =>
    isPatch ||
    (override !== undefined && isSuspect(after ?? "")) ||
    (clause !== undefined && part !== "other" && op === "changed" && lessened.includes(clause));
  const wrote = enough(own.flatMap((change) => (isLeft(change) ? (change.after ?? []) : [])));
  const tookOut = enough(
    own.flatMap(({ after, before }) => (isPatch && after === undefined ? (before ?? []) : [])),
  );
  return wrote.length === 0 && tookOut.length === 0 ? undefined : { wrote, tookOut };
}

// How a clause is explained is no part of what it says.
function withoutExplanations(changes: readonly Change[]): readonly Change[] {
  const clauses = new Set(changes.filter(({ part }) => part !== "other").map(({ clause }) => clause));
  return changes.filter(
    ({ part, clause }) => part !== "other" || clause === undefined || !clauses.has(clause),
  );
}

function enough(sentences: readonly string[]): readonly string[] {
  let length = 0;
  return sentences.map(inOneLine).filter((sentence) => {
    length += sentence.length;
    return sentence !== "" && length <= ENOUGH;
  });
}

const standing = new WeakMap<Version, ReadonlySet<string>>();

/** Returns every sentence that a version says, its clauses and standards among them, as a trace has them. */
export function sentencesStanding(version: Version): ReadonlySet<string> {
  const known =
    standing.get(version) ??
    new Set(semanticDiff(undefined, version).map(({ after }) => inOneLine(after ?? "")));
  standing.set(version, known);
  return known;
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
