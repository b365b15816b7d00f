import { placesIn } from "../document/source-text.ts";
import type { Clause } from "../score/clause.ts";
import { goalIdOf } from "../score/goal-id.ts";
import { saidClauses } from "../score/said-clauses.ts";
import type { Score } from "../score/score.ts";

/** A non-negotiable that proposals are held against. */
export interface HeldClause {
  /** `goal#clause`, or `promise#clause`. */
  readonly reference: string;
  readonly goal: string;
  readonly list: Clause["list"];
  readonly id: string;
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** Lists the non-negotiables of a score: those of the promise first, then goal by goal. Sentences that are still to be written are none. */
export function heldClauses(score: Score): readonly HeldClause[] {
  const places = new Map<string, ReturnType<typeof placesIn>>();
  return saidClauses(score).map(({ clause, list, document }) => {
    const { path } = document;
    const placeAt = places.get(path) ?? placesIn(score.whole(document).source.text);
    places.set(path, placeAt);
    const goal = goalIdOf(path);
    const { id, text, span } = clause;
    return { reference: `${goal}#${id}`, goal, list, id, text, file: path, line: placeAt(span.start).line };
  });
}
