import type { Finding } from "../finding.ts";
import type { BaselineTerms } from "./apply-baseline.ts";
import { type Counts, collected, countIn, countsOf, eachCount } from "./counts.ts";

/** Returns a baseline as it is after a run: what was mended is taken off. What was not looked at stays. */
export function lowered(
  baseline: Counts,
  findings: readonly Finding[],
  { isCounted, isJudged }: BaselineTerms,
): Counts {
  const found = countsOf(findings.filter(isCounted));
  return collected(
    [...eachCount(baseline)].map(({ file, rule, count }) => ({
      file,
      rule,
      count: isJudged(file, rule) ? Math.min(count, countIn(found, file, rule)) : count,
    })),
  );
}

/** Returns a baseline that knows all that a run found, also where that is more than it knew. */
export function raised(
  baseline: Counts,
  findings: readonly Finding[],
  { isCounted, isJudged }: BaselineTerms,
): Counts {
  const found = countsOf(findings.filter(isCounted));
  const kept = [...eachCount(baseline)].filter(({ file, rule }) => !isJudged(file, rule));
  return collected([...kept, ...eachCount(found)]);
}
