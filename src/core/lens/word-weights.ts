/** How much a word says that stands in sentences about anything. */
const COMMON = 0.25;

/** How much the word of a subject says at the least, however many clauses have it. */
const LEAST = 0.5;

/** What two texts have to share before one touches the other: one word of a subject, or several that say less. */
export const ENOUGH = 0.8;

/** In how many clauses a word may stand and still say which one is meant. */
function fewOf(clauses: number): number {
  return Math.max(2, Math.min(clauses / 12, 12));
}

/**
 * Returns how much it says that two texts share a word: 1 for the word of a subject that few clauses have, less the more clauses have
 * it, and little for a word that stands anywhere.
 */
export function wordWeights(
  inClauses: ReadonlyMap<string, number>,
  isCommon: (term: string) => boolean,
  clauses: number,
): (term: string) => number {
  const few = fewOf(clauses);
  return (term) => {
    if (isCommon(term)) return COMMON;
    const times = inClauses.get(term) ?? 0;
    return Math.max(LEAST, Math.min(1, 1 - ((times - few) / few) * LEAST));
  };
}
