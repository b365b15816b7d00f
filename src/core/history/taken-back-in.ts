import type { Score } from "../score/score.ts";
import { ledgerOf } from "./ledger-entries.ts";
import { takenBack } from "./standing.ts";

const known = new WeakMap<Score, ReadonlySet<string>>();

/** Returns the ids of the amendments of a score that were taken back by another one: no repair stands by them. */
export function takenBackIn(score: Score): ReadonlySet<string> {
  const taken = known.get(score) ?? new Set(takenBack(ledgerOf(score)).keys());
  known.set(score, taken);
  return taken;
}
