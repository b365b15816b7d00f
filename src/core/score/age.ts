import { daysBetween } from "./days-between.ts";
import { hasTime, minutesBetween } from "./moments.ts";

/** How long lies between two moments, as far as it is known. */
export interface Age {
  /** Of the calendar, never negative. */
  readonly days: number;
  /** Absent where either end says no time. */
  readonly minutes: number | undefined;
}

/** Measures how long it is from one day or moment to another; nothing is younger than it is possible to be. */
export function ageBetween(from: string, to: string): Age {
  const minutes = hasTime(from) && hasTime(to) ? Math.max(0, minutesBetween(from, to)) : undefined;
  return { days: Math.max(0, daysBetween(from, to)), minutes };
}
