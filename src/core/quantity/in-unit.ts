import type { Unit } from "./quantity.ts";

// Seconds, working minutes, months: within each of these one unit is always so many of another.
const SIZES: readonly Readonly<Partial<Record<Unit, number>>>[] = [
  { second: 1, minute: 60, hour: 3600 },
  { hour: 1, day: 24, week: 168 },
  { "working minute": 1, "working hour": 60 },
  { month: 1, year: 12 },
];

/**
 * Turns a value into another unit; nothing where no two people need agree on how many of the one the other is. Hours are days only
 * in whole days: within 36 hours is not within a day and a half to everybody.
 */
export function inUnit(value: number, from: Unit, to: Unit): number | undefined {
  if (from === to) return value;
  const sizes = SIZES.find((each) => each[from] !== undefined && each[to] !== undefined);
  if (sizes === undefined) return undefined;
  const turned = (value * (sizes[from] ?? 1)) / (sizes[to] ?? 1);
  const crossesDays = "day" in sizes;
  const days = (value * (sizes[from] ?? 1)) / 24;
  return crossesDays && !Number.isInteger(days) ? undefined : Math.round(turned * 1e6) / 1e6;
}
