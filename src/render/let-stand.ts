import type { Suppressed } from "../core/lint/suppress/suppressed.ts";
import { countOf, grouped } from "./count.ts";

const BY = { comment: "by a comment that says why", baseline: "by the baseline" } as const;

/** Says in a line how much of a run is let stand, and by what; nothing where nothing is. */
export function letStandWords(all: readonly Pick<Suppressed, "by">[]): string | undefined {
  if (all.length === 0) return undefined;
  const counts = (["comment", "baseline"] as const)
    .map((by) => ({ by, count: all.filter((one) => one.by === by).length }))
    .filter(({ count }) => count > 0);
  const [only, ...others] = counts.map(({ by, count }) => ({ words: BY[by], count: grouped(count) }));
  const told = `${countOf(all.length, "finding")} ${all.length === 1 ? "is" : "are"} let stand`;
  if (others.length === 0) return `${told} ${only?.words}.`;
  return `${told}: ${[only, ...others].map((one) => `${one?.count} ${one?.words}`).join(", ")}.`;
}
