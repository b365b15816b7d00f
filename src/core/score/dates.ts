/** Tells whether a text is a day of the calendar, `2026-02-28`; 30 February is none. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
}

/** Tells whether a text is a day, or a day with a time: `2026-11-20T09:10`, with seconds and an offset where they matter. */
export function isMoment(text: string): boolean {
  const [day = "", time, ...rest] = text.split("T");
  if (!isDay(day) || rest.length > 0) return false;
  return (
    time === undefined || /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?$/.test(time)
  );
}

/** A stretch of time as a business counts it: hours, days, weeks or months. */
export interface TimeSpan {
  readonly count: number;
  readonly unit: "h" | "d" | "w" | "m";
}

/** Reads a stretch of time: `8w`, `10d`, `4h`, `2 months`; a number alone counts days. Returns nothing where it is none. */
export function parseSpan(written: string | number): TimeSpan | undefined {
  const parts = /^([1-9]\d{0,3})\s*(?:(h|d|w|m)|(hour|day|week|month)s?)?$/i.exec(String(written).trim());
  if (parts === null) return undefined;
  const unit = (parts[2] ?? parts[3] ?? "d").charAt(0).toLowerCase() as TimeSpan["unit"];
  return { count: Number(parts[1]), unit };
}

/** Adds a stretch of time such as `8w` to a day. Returns nothing where it is of no such form. */
export function dayAfter(day: string, written: string): string | undefined {
  const span = parseSpan(written);
  return span === undefined || !isDay(day) ? undefined : laterBy(day, span).slice(0, 10);
}

/** Adds a stretch of time to a day, or to a moment, which keeps its form. Hours do not move a day that has no time. */
export function laterBy(moment: string, { count, unit }: TimeSpan): string {
  const [year, month, day] = moment.slice(0, 10).split("-").map(Number) as [number, number, number];
  if (unit === "m") return `${sameDayOfMonth(year, month - 1 + count, day)}${moment.slice(10)}`;
  if (unit === "h") return moment.length === 10 ? moment : hoursLater(moment, count);
  const then = new Date(Date.UTC(year, month - 1, day + count * (unit === "w" ? 7 : 1)));
  return `${then.toISOString().slice(0, 10)}${moment.slice(10)}`;
}

// A month after 31 January is the end of February and not the third of March.
function sameDayOfMonth(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, last))).toISOString().slice(0, 10);
}

function hoursLater(moment: string, hours: number): string {
  const then = new Date(Date.parse(`${moment.slice(0, 16)}:00Z`) + hours * 3_600_000);
  return `${then.toISOString().slice(0, 16)}${moment.slice(16)}`;
}
