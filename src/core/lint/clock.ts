import { dayAfter } from "../score/dates.ts";
import { hasTime, isBefore } from "../score/moments.ts";

/** The day, or the moment, that a run is for. */
export interface Clock {
  /** Tells whether a day or a moment lies before it. */
  hasPassed(moment: string): boolean;
  /** Returns its day, for what counts days or names it. */
  day(): string;
  /** How long what was told by it holds. */
  reading(): Reading;
}

/** What a clock said in a run: what was found by it is found again as long as the clock would say the same. */
export interface Reading {
  /** The day or moment of the run. */
  readonly now: string;
  /** What was asked about and had not passed, as far as it passes on that day. */
  readonly ahead: readonly string[];
}

/** Makes a clock that stands at a day or a moment. */
export function clockAt(now: string): Clock {
  const day = now.slice(0, 10);
  const ahead = new Set<string>();
  // Wherever its clock on the wall stands, a moment of today is of yesterday, today or tomorrow.
  const soon = dayAfter(day, "1d") ?? day;
  return {
    hasPassed: (moment) => {
      const passed = isBefore(moment, now);
      if (!passed && hasTime(moment) && moment.slice(0, 10) <= soon) ahead.add(moment);
      return passed;
    },
    day: () => day,
    reading: () => ({ now, ahead: [...ahead] }),
  };
}

/** Tells whether a clock that stands at a day or moment would still say what another one said. */
export function stillHolds({ now: then, ahead }: Reading, now: string): boolean {
  if (then.slice(0, 10) !== now.slice(0, 10) || hasTime(then) !== hasTime(now)) return false;
  return !hasTime(now) || (!isBefore(now, then) && ahead.every((moment) => !isBefore(moment, now)));
}
