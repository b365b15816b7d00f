import type { Age } from "../core/score/age.ts";
import { countOf } from "./count.ts";

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * Says how long something is ago in the unit that a person would use: `55 minutes` and `3 hours` within a day and where both
 * clocks are known, days of the calendar elsewhere, then weeks, months and years.
 */
export function ageInWords({ days, minutes }: Age): string {
  if (minutes !== undefined && minutes < DAY) return withinADay(minutes);
  if (days < 1) return "today";
  if (days < 21) return countOf(days, "day");
  if (days < 100) return countOf(Math.floor(days / 7), "week");
  if (days < 730) return countOf(Math.floor(days / 30.44), "month");
  return countOf(Math.floor(days / 365.25), "year");
}

function withinADay(minutes: number): string {
  if (minutes < 1) return "less than a minute";
  if (minutes < 2 * HOUR) return countOf(minutes, "minute");
  return countOf(Math.floor(minutes / HOUR), "hour");
}

/** Says a day, or a day and time, as people read it: `2026-11-20 at 09:10`. */
export function whenInWords(moment: string): string {
  return moment.slice(0, 16).replace("T", " at ");
}
