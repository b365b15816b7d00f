import type { ScoreDocument } from "../../document/document.ts";
import { dataOf } from "../../document/value.ts";
import { same } from "../fact-change.ts";
import type { FactValue } from "../write-fact.ts";

/** A fact that says something else after a step was taken back; `after` is absent where nothing is said of it any more. */
export interface RestoredFact {
  readonly key: string;
  readonly before: FactValue | undefined;
  readonly after: FactValue | undefined;
}

/** Compares the facts of a file now with those it had before a step, in the order in which they stand. */
export function restoredFacts(now: ScoreDocument, then: ScoreDocument): readonly RestoredFact[] {
  const [said, restored] = [now, then].map(
    (document) => new Map(document.entries.map(({ key, value }) => [key, dataOf(value) as FactValue])),
  );
  const keys = new Set([...(said?.keys() ?? []), ...(restored?.keys() ?? [])]);
  return [...keys]
    .map((key) => ({ key, before: said?.get(key), after: restored?.get(key) }))
    .filter(({ before, after }) => !same(before, after));
}
