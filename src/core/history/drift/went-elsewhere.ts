import type { Strand, Wording } from "./strand.ts";
import { saidIn, type Today } from "./today.ts";

/**
 * Makes the function that tells whether the words of a strand bind elsewhere by now: in the promise, which holds in every goal, or in
 * a goal that took them over later than the strand had them. Words that two goals had all along are less where one gives them up.
 */
export function wentElsewhere(
  strands: readonly Strand[],
  today: readonly Today[],
): (strand: Strand) => boolean {
  const standing = new Map<string, Set<string>>();
  for (const goal of today)
    for (const part of ["always", "never"] as const)
      for (const { text } of saidIn(goal, part)) {
        const key = JSON.stringify([part, text]);
        standing.set(key, (standing.get(key) ?? new Set()).add(goal.id));
      }
  const arrived = new Map<string, number>();
  for (const { goal, part, wordings } of strands)
    for (const { words, order } of wordings) arrived.set(JSON.stringify([goal, part, words]), order);
  return (strand) => {
    const { goal, part, wordings } = strand;
    const last = wordings.findLast(
      (wording): wording is Wording & { words: string } => wording.words !== undefined,
    );
    const goals = [...(standing.get(JSON.stringify([part, last?.words])) ?? [])];
    return goals.some((other) => {
      if (other === goal) return false;
      const arrival = arrived.get(JSON.stringify([other, part, last?.words])) ?? Number.POSITIVE_INFINITY;
      return other === "promise" || arrival > (last?.order ?? 0);
    });
  };
}
