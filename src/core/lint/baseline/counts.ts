import type { Finding } from "../finding.ts";

/** How many findings of a rule a file has: by file, then by rule. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Counts findings by file and rule. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts = new Map<string, Map<string, number>>();
  for (const { file, rule } of findings) {
    const own = counts.get(file) ?? new Map<string, number>();
    counts.set(file, own.set(rule, (own.get(rule) ?? 0) + 1));
  }
  return counts;
}

/** Returns how often a rule finds something in a file. */
export function countIn(counts: Counts, file: string, rule: string): number {
  return counts.get(file)?.get(rule) ?? 0;
}

/** Lists counts one by one, by file and rule. */
export function* eachCount(counts: Counts): Generator<{ file: string; rule: string; count: number }> {
  for (const file of [...counts.keys()].sort())
    for (const [rule, count] of [...(counts.get(file) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)))
      yield { file, rule, count };
}

/** Makes counts of single ones; those of nothing are left out. */
export function collected(single: Iterable<{ file: string; rule: string; count: number }>): Counts {
  const counts = new Map<string, Map<string, number>>();
  for (const { file, rule, count } of single) {
    if (count === 0) continue;
    const own = counts.get(file) ?? new Map<string, number>();
    counts.set(file, own.set(rule, count));
  }
  return counts;
}
