import type { Unit } from "../quantity/quantity.ts";

/** How long a time lasts by the clock on the wall, in hours: at the least and at the most. */
export interface Elapsed {
  readonly least: number;
  readonly most: number;
}

const DAY = 24;
/** What is worked on a day, at the least; less is no working day to anybody. */
const WORKED = 7;
/** Holidays that may lie in one stretch of working days, besides the weekends. */
const HOLIDAYS = 2;

const EXACT: Readonly<Partial<Record<Unit, number>>> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: DAY,
  week: 7 * DAY,
};

/**
 * Returns how long some time may last: hours exactly, a month from 28 to 31 days, and a working day from the hours worked on it to
 * the weekend and the holidays before it is over. Nothing for what is no stretch of time.
 */
export function elapsed(value: number, unit: Unit): Elapsed | undefined {
  const exact = EXACT[unit];
  if (exact !== undefined) return { least: value * exact, most: value * exact };
  if (unit === "month") return { least: value * 28 * DAY, most: value * 31 * DAY };
  if (unit === "year") return { least: value * 365 * DAY, most: value * 366 * DAY };
  if (unit === "working day") return ofWorkingDays(value);
  if (unit === "working week") return ofWorkingDays(value * 5);
  if (unit === "working hour") return { least: value, most: ofWorkingDays(Math.ceil(value / WORKED)).most };
  if (unit === "working minute")
    return { least: value / 60, most: ofWorkingDays(Math.ceil(value / 60 / WORKED)).most };
  return undefined;
}

function ofWorkingDays(days: number): Elapsed {
  const weekends = Math.ceil((days + 4) / 5);
  return {
    least: Math.max(0, days - 1) * DAY + Math.min(days, 1) * WORKED,
    most: (days + 2 * weekends + HOLIDAYS) * DAY,
  };
}

/** Tells whether a unit is one of time, a time of day included. */
export function isTime(unit: Unit): boolean {
  return unit === "time of day" || elapsed(1, unit) !== undefined;
}
