import type { Unit } from "../quantity/quantity.ts";

type Words = ReadonlySet<string>;

/** How a language says numbers, what they count, and what is a limit. */
export interface QuantityWords {
  readonly numbers: ReadonlyMap<string, number>;
  /** What multiplies the number before it: `hundred`, `dozen`. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Words that are a one behind the words of a limit only: `within a day`. */
  readonly articles: Words;
  /** Phrases whose last word is a one before a unit: `within the hour`. */
  readonly withinThe: readonly string[];
  readonly halves: Words;
  /** Between a number and its half, and between a hundred and what is added to it. */
  readonly and: Words;
  /** Between the two ends of a range, and behind a word of `between`. */
  readonly ranges: Words;
  readonly between: Words;
  /** What stands before the decimals. */
  readonly decimal: "." | ",";
  /** What is counted, by its word or its two words. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Where one of these stands before a unit of time, only time that is worked counts. */
  readonly working: Words;
  /** Words between a number and its unit that change nothing: `2 full days`. */
  readonly plain: Words;
  /** Words between a limit and its number that change nothing: `within just 5 days`. */
  readonly fillers: Words;
  /** What leads to that in which something is counted: `3 calls a day`. */
  readonly rates: Words;
  /** Times of day with a name, in minutes. */
  readonly times: ReadonlyMap<string, number>;
  readonly morning: Words;
  readonly afternoon: Words;
  /** What makes a time of day of the number before it. */
  readonly clock: Words;
  /** Phrases before a number. */
  readonly atMost: readonly string[];
  readonly atLeast: readonly string[];
  /** Phrases that are limits before a stretch of time only: `in 2 days`, and not `in 2 rooms`. */
  readonly soon: readonly string[];
  readonly later: readonly string[];
  /** Phrases that are limits before a time of day only. */
  readonly until: readonly string[];
  readonly from: readonly string[];
  /** Phrases behind a number and its unit. */
  readonly atMostBehind: readonly string[];
  readonly atLeastBehind: readonly string[];
  /** Words by which "more than" and its like become a limit that nothing exceeds: `nobody waits more than`. */
  readonly denials: Words;
  /** Behind a stretch of time they lead to what it is counted from. */
  readonly anchors: Words;
  /** Words that begin a case in which something holds. */
  readonly conditions: Words;
  /** Words that say in a measure that something is counted, and not what: `number of`. */
  readonly measuring: Words;
}
