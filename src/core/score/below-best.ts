import type { Standard } from "./goal.ts";

/** How often a best has to be reached before anybody proposes to promise it. */
const OFTEN_ENOUGH = 3;

/** A standard that asks for less than what is reached. */
export interface BelowBest {
  readonly standard: Standard;
  readonly value: number;
  readonly best: number;
  /** The days on which that was reached, in order. */
  readonly held: readonly string[];
}

/** Finds the standards that are looser than their own best, where that was held three times; a day counts once. */
export function belowBest(standards: readonly Standard[]): readonly BelowBest[] {
  return standards.flatMap((standard) => {
    const { limit, value, best } = standard;
    if (limit === undefined || value === undefined || best === undefined) return [];
    const held = [...new Set(best.held)].sort();
    const isLooser = limit === "at-most" ? value > best.value : value < best.value;
    return isLooser && held.length >= OFTEN_ENOUGH ? [{ standard, value, best: best.value, held }] : [];
  });
}
