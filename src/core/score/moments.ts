const MINUTE = 60_000;

/** Returns how many minutes lie between two moments; where only one of them says its offset, the clocks on the wall count. */
export function minutesBetween(from: string, to: string): number {
  const offsets = [from, to].map(hasOffset);
  const absolute = offsets.every(Boolean);
  return Math.round((timeOf(to, absolute) - timeOf(from, absolute)) / MINUTE);
}

/** Tells whether a moment says its time, and not only its day. */
export function hasTime(moment: string): boolean {
  return moment.length > 10;
}

/** Returns a moment to the minute without its offset, as people write one down: `2026-11-20T09:10`. */
export function toTheMinute(moment: string): string {
  return moment.slice(0, 16);
}

/** Tells whether one moment lies before another: by days where either says no time, to the minute elsewhere. */
export function isBefore(moment: string, other: string): boolean {
  if (!hasTime(moment) || !hasTime(other)) return moment.slice(0, 10) < other.slice(0, 10);
  return minutesBetween(moment, other) > 0;
}

/** Tells whether a moment has not come yet: a day by the day of now. */
export function isAhead(moment: string, now: string): boolean {
  return isBefore(hasTime(moment) ? now : now.slice(0, 10), moment);
}

function hasOffset(moment: string): boolean {
  return /(?:Z|[+-]\d{2}:?\d{2})$/.test(moment.slice(16));
}

function timeOf(moment: string, withOffset: boolean): number {
  if (!withOffset) return Date.parse(`${hasTime(moment) ? moment.slice(0, 16) : `${moment}T00:00`}:00Z`);
  return Date.parse(moment.replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
}
