import type { Trace } from "./trace.ts";

/** What a trace leads nowhere from, by its ids. */
export interface InTheAir {
  /** Parts of the promise that no goal keeps. */
  readonly parts: readonly string[];
  /** Goals that keep no part. */
  readonly goals: readonly string[];
  /** Parts that a goal keeps and promise.md does not have. */
  readonly unknownParts: readonly string[];
  /** Complaints about something that no line says. */
  readonly unwritten: readonly string[];
  /** Complaints without a goal. */
  readonly homeless: readonly string[];
  /** `goal#clause` of the lines that nobody complained about: nothing is wrong with them. */
  readonly quiet: readonly string[];
}

/** Finds what hangs in the air. */
export function inTheAir({ parts, goals, homeless }: Trace): InTheAir {
  const own = goals.filter(({ id, isKept }) => isKept && id !== "promise");
  return {
    parts: parts.filter((part) => part.goals.length === 0).map(({ id }) => id),
    goals: own.filter(({ serves }) => serves.length === 0).map(({ id }) => id),
    unknownParts: parts.filter(({ text }) => text === undefined).map(({ id }) => id),
    unwritten: goals.flatMap(({ unwritten }) => unwritten),
    homeless,
    quiet: goals.flatMap((goal) =>
      goal.clauses
        .filter(({ complaints, list }) => complaints.length === 0 && list !== "gone")
        .map(({ id }) => `${goal.id}#${id}`),
    ),
  };
}
