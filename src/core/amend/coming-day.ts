import { ScoreError } from "../errors.ts";
import { dayAfter } from "../score/dates.ts";
import { daysSaid } from "../score/days-said.ts";

/** Returns the day that an option names, by itself or as a span from today. @throws ScoreError where it is past or neither. */
export function comingDay(option: string, typed: string | undefined, today: string): string | undefined {
  if (typed === undefined) return undefined;
  const [day, ...others] = daysSaid(typed, today, "coming");
  if (day !== undefined && others.length > 0)
    throw new ScoreError("usage", "usage/day", `${option} ${typed} can be ${[day, ...others].join(" or ")}`, {
      hint: [day, ...others].map((one) => `${option} ${one}`).join("\n"),
    });
  if (day === undefined)
    throw new ScoreError("usage", "usage/day", `${option} takes a day or a span, not "${typed}"`, {
      hint: `${option} ${dayAfter(today, "8w")}\n${option} 8w`,
    });
  if (day < today)
    throw new ScoreError("usage", "usage/day-past", `${option} ${day} lies in the past`, {
      hint: `${option} 8w`,
    });
  return day;
}
