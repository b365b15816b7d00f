import { isMoment } from "../../score/dates.ts";

/** The order in which a date with slashes, dots or hyphens names day, month and year. */
export type DateOrder = "dmy" | "mdy";

/** The forms that `--date-format` can name, with the order they stand for. */
export const DATE_FORMATS: Readonly<Record<string, DateOrder>> = {
  "DD/MM/YYYY": "dmy",
  "MM/DD/YYYY": "mdy",
};

/** What a cell with a date turned out to be: a moment of the format, one of two days, or nothing that can be read. */
export type ReadMoment =
  | { readonly moment: string }
  | { readonly problem: "ambiguous"; readonly either: string; readonly or: string }
  | { readonly problem: "unreadable" };

const UNREADABLE: ReadMoment = { problem: "unreadable" };

/**
 * Reads a date as help desks write it: ISO 8601 with a blank or a T, `UTC` or an offset; or with day and month in either order.
 * Where both orders give a day of the calendar and none is told, it is ambiguous: nobody guesses between 3 April and 4 March.
 */
export function readMoment(cell: string, order?: DateOrder): ReadMoment {
  const text = cell.trim();
  if (text.length > 40) return UNREADABLE;
  const parts = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:[T ,]+(.+))?$/i.exec(text);
  if (parts === null) return UNREADABLE;
  const [, first = "", , second = "", third = "", rest] = parts;
  const time = rest === undefined ? "" : readTime(rest);
  if (time === undefined) return UNREADABLE;
  if (first.length === 4) return asMoment(`${first}-${two(second)}-${two(third)}${time}`);
  if (third.length !== 4) return UNREADABLE;
  const dayFirst = asMoment(`${third}-${two(second)}-${two(first)}${time}`);
  const monthFirst = asMoment(`${third}-${two(first)}-${two(second)}${time}`);
  if (order !== undefined) return order === "dmy" ? dayFirst : monthFirst;
  if ("problem" in dayFirst) return monthFirst;
  if ("problem" in monthFirst || monthFirst.moment === dayFirst.moment) return dayFirst;
  return {
    problem: "ambiguous",
    either: dayFirst.moment.slice(0, 10),
    or: monthFirst.moment.slice(0, 10),
  };
}

/** Adds minutes to a moment with a time, in the same offset; nothing where it has no time. */
export function minutesAfter(moment: string, minutes: number): string | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(.*)$/.exec(moment);
  if (parts === null) return undefined;
  const then = new Date(Date.parse(`${parts[1]}:00Z`) + minutes * 60_000);
  if (Number.isNaN(then.getTime())) return undefined;
  const text = `${then.toISOString().slice(0, 16)}${parts[2]}`;
  return isMoment(text) ? text : undefined;
}

function asMoment(text: string): ReadMoment {
  return isMoment(text) ? { moment: text } : UNREADABLE;
}

// To the minute: seconds say nothing about how long a customer waited.
function readTime(text: string): string | undefined {
  const parts =
    /^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)? ?([ap]m)? ?(?:(z|utc|gmt)|([+-]\d{2}):?(\d{2})?)?$/i.exec(
      text,
    );
  if (parts === null) return undefined;
  const [, hours = "", minutes = "", half, zulu, ahead, more] = parts;
  const hour = half === undefined ? Number(hours) : twelveHours(Number(hours), half);
  if (hour === undefined || hour > 23) return undefined;
  const zone = zulu !== undefined ? "Z" : ahead === undefined ? "" : `${ahead}:${more ?? "00"}`;
  return `T${two(String(hour))}:${minutes}${zone}`;
}

function twelveHours(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
}

function two(digits: string): string {
  return digits.padStart(2, "0");
}
