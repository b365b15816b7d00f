import type { Finding } from "../finding.ts";
import type { Suppressed } from "../suppress/suppressed.ts";
import { type Counts, countIn, countsOf, eachCount } from "./counts.ts";

/** A count of the baseline that is no longer right. */
export interface Difference {
  readonly file: string;
  readonly rule: string;
  readonly known: number;
  readonly found: number;
}

/** What a baseline did in a run. */
export interface AppliedBaseline {
  readonly shown: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** Where more is found than the baseline knows: which of them is new can't be told, so that all of them are shown. */
  readonly over: readonly Difference[];
  /** Where less is found: so much was mended. */
  readonly under: readonly Difference[];
}

/**
 * Hides the findings that a baseline knows: those of a rule in a file, as long as there are no more of them.
 * `isJudged` tells whether finding nothing of a rule in a file means that there is nothing.
 */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: Counts,
  { isCounted, isJudged }: BaselineTerms,
): AppliedBaseline {
  const counted = new Set(findings.filter(isCounted));
  const found = countsOf([...counted]);
  const isKnown = ({ file, rule }: Finding): boolean =>
    countIn(found, file, rule) <= countIn(baseline, file, rule);
  const differences = [...eachCount(baseline)].map(({ file, rule, count }) => ({
    file,
    rule,
    known: count,
    found: countIn(found, file, rule),
  }));
  const isHidden = (finding: Finding): boolean => counted.has(finding) && isKnown(finding);
  return {
    shown: findings.filter((finding) => !isHidden(finding)),
    suppressed: findings
      .filter(isHidden)
      .map((finding) => ({ finding, by: "baseline", reason: undefined, line: undefined })),
    over: differences.filter((one) => one.found > one.known),
    under: differences.filter((one) => one.found < one.known && isJudged(one.file, one.rule)),
  };
}

/** What of a run has to do with a baseline. */
export interface BaselineTerms {
  /** Tells whether a finding can stand in a baseline. */
  readonly isCounted: (finding: Finding) => boolean;
  /** Tells whether finding nothing of a rule in a file means that there is nothing. */
  readonly isJudged: (file: string, rule: string) => boolean;
}
