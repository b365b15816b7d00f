const DAY = 86_400_000;

/** Returns how many days lie from one day or moment to another, by their days alone; negative where the other comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOf(to) - startOf(from)) / DAY);
}

function startOf(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
}
