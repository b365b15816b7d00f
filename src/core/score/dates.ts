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

/** Adds weeks or days to a day: `8w`, `10d`. Returns nothing where the span is not of that form. */
export function dayAfter(day: string, span: string): string | undefined {
  const parts = /^(\d{1,4})\s*([dwm])$/.exec(span);
  if (parts === null || !isDay(day)) return undefined;
  const count = Number(parts[1]);
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const then =
    parts[2] === "m"
      ? new Date(Date.UTC(year, month - 1 + count, date))
      : new Date(Date.UTC(year, month - 1, date + count * (parts[2] === "w" ? 7 : 1)));
  return then.toISOString().slice(0, 10);
}
