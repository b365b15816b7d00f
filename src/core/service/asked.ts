import type { Drifted } from "../history/drift/find-drift.ts";
import type { Clock } from "../lint/clock.ts";
import type { Practice } from "../practice/practice.ts";
import type { Score } from "../score/score.ts";

/** What the quarterly look is made of: the files of a score, a day, and what only the commits tell. */
export interface Asked {
  readonly score: Score;
  readonly clock: Clock;
  /** The first day on which the commits have each goal; empty where they could not be asked. */
  readonly born: ReadonlyMap<string, string>;
  /** What is promised less than it was; empty where the commits could not be asked. */
  readonly drifted: readonly Drifted[];
  /** How each goal stands to its last rehearsal, by its id. */
  readonly rehearsed: ReadonlyMap<string, Practice>;
  readonly reviewed: ReadonlyMap<string, Practice>;
}
