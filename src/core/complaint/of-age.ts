import { laterBy, type TimeSpan } from "../score/dates.ts";
import { isBefore } from "../score/moments.ts";

/** How long ago a complaint came in; what is exactly as old as `olderThan` counts as older. */
export interface AgeRange {
  readonly olderThan: TimeSpan | undefined;
  readonly newerThan: TimeSpan | undefined;
}

/** Tells whether what came in at a moment is of an age now. */
export function isOfAge(received: string, { olderThan, newerThan }: AgeRange, now: string): boolean {
  const isYounger = ({ count, unit }: TimeSpan): boolean =>
    isBefore(laterBy(now, { count: -count, unit }), received);
  return (
    (olderThan === undefined || !isYounger(olderThan)) && (newerThan === undefined || isYounger(newerThan))
  );
}
