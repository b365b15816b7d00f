import { readTrailers, type Trailers, valuesOf } from "./trailers.ts";

/** What a commit's own words say of it. */
export interface Statement {
  readonly trailers: Trailers;
  /** The amendment that its trailers name, where they name exactly one of one goal. */
  readonly id: string | undefined;
  readonly goals: readonly string[];
  readonly compose: boolean;
  readonly notes: readonly string[];
}

/** Reads what a message says of the amendment that it records. */
export function statementOf(message: string): Statement {
  const trailers = readTrailers(message);
  const ids = valuesOf(trailers, "Score-Amendment");
  const goals = valuesOf(trailers, "Score-Goal");
  const compose = valuesOf(trailers, "Score-Kind").includes("compose");
  const single = ids.length === 1 && goals.length === 1;
  if (ids.length === 0 || single) return { trailers, id: ids[0], goals, compose, notes: [] };
  const named = ids.length > 1 ? "several amendments" : goals.length === 0 ? "no goal" : "several goals";
  return {
    trailers,
    id: undefined,
    goals,
    compose,
    notes: [`its trailers name ${named}, so they were not counted`],
  };
}
