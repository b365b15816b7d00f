import { ScoreError } from "../errors.ts";
import { isDay, isMoment, laterBy } from "../score/dates.ts";
import { hasTime, isAhead, isBefore, toTheMinute } from "../score/moments.ts";

/** What a moment that somebody says has to fit to. */
export interface Around {
  /** The moment of now, with its offset. */
  readonly now: string;
  /** When the complaint came in: nothing of it happened before. */
  readonly received?: string;
}

/**
 * Reads when something happened, as people say it: `2026-11-21`, `2026-11-21T10:05`, `10:05`, `today`, `yesterday`, `now`.
 * @throws ScoreError where it is none of these, lies ahead, or lies before the complaint came in.
 */
export function saidWhen(option: string, typed: string, { now, received }: Around): string {
  const today = now.slice(0, 10);
  const moment = momentOf(typed.trim(), now, today);
  if (moment === undefined) {
    throw new ScoreError(
      "usage",
      "usage/moment",
      `${option} takes a day, or a day and time, not "${typed}"`,
      {
        hint: `${option} ${today}\n${option} ${toTheMinute(now)}\n${option} yesterday`,
      },
    );
  }
  if (isAhead(moment, now)) {
    throw new ScoreError(
      "usage",
      "usage/moment-ahead",
      `${option} ${moment} has not come yet; today is ${today}`,
      {
        hint: `${option} ${today}`,
      },
    );
  }
  if (received !== undefined && isBefore(moment, received)) {
    throw new ScoreError(
      "usage",
      "usage/moment-before",
      `${option} ${moment} lies before it came in, which was ${received.replace("T", " at ")}`,
      { hint: `${option} ${hasTime(received) && hasTime(moment) ? toTheMinute(now) : today}` },
    );
  }
  return moment;
}

/** The same for what has only a day: a time is left out. */
export function saidDay(option: string, typed: string, around: Around): string {
  return saidWhen(option, typed, around).slice(0, 10);
}

function momentOf(typed: string, now: string, today: string): string | undefined {
  const word = typed.toLowerCase();
  if (word === "now") return toTheMinute(now);
  if (word === "today") return today;
  if (word === "yesterday") return laterBy(today, { count: -1, unit: "d" });
  if (/^\d{1,2}:\d{2}$/.test(word)) return momentOf(`${today}T${word.padStart(5, "0")}`, now, today);
  const joined = typed.replace(/^(\d{4}-\d{2}-\d{2})[ t](?=\d)/, "$1T");
  return isDay(joined) || isMoment(joined) ? joined : undefined;
}
