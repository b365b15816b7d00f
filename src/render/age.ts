import { countOf } from "./count.ts";

const HOUR = 60;
const DAY = 24 * HOUR;

/** Says a stretch of minutes in the unit that a person would use: `55 minutes`, `3 days`, `5 weeks`. */
export function ageInWords(minutes: number): string {
  if (minutes < 1) return "less than a minute";
  if (minutes < 2 * HOUR) return countOf(minutes, "minute");
  if (minutes < 2 * DAY) return countOf(Math.floor(minutes / HOUR), "hour");
  if (minutes < 21 * DAY) return countOf(Math.floor(minutes / DAY), "day");
  if (minutes < 100 * DAY) return countOf(Math.floor(minutes / (7 * DAY)), "week");
  if (minutes < 730 * DAY) return countOf(Math.floor(minutes / (30.44 * DAY)), "month");
  return countOf(Math.floor(minutes / (365.25 * DAY)), "year");
}

/** Says a day, or a day and time, as people read it: `2026-11-20 at 09:10`. */
export function whenInWords(moment: string): string {
  return moment.slice(0, 16).replace("T", " at ");
}
