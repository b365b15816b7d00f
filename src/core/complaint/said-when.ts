import { ScoreError } from "../errors.ts";
import { type Decision, isBeforeDecision } from "../history/current-facts.ts";
import { isDay, isMoment } from "../score/dates.ts";
import { daysSaid } from "../score/days-said.ts";
import { hasTime, isAhead, isBefore, toTheMinute } from "../score/moments.ts";

/** What a moment that somebody says has to fit to. */
export interface Around {
  /** The moment of now, with its offset. */
  readonly now: string;
  /** When the complaint came in: nothing of it happened before. */
  readonly received?: string;
  /** What is told, closed or looked at; nothing of that happened before either. */
  readonly decision?: Decision | undefined;
}

/**
 * Reads when something happened, as people say it: `2026-11-21`, `2026-11-21 10:05`, `9:05`, `yesterday at 9:05`, `Monday`,
 * `3 days ago`, `24 Dec`, `2 hours ago`, `now`.
 * @throws ScoreError where it is none of these, can be several days, lies ahead, or lies before the complaint came in.
 */
export function saidWhen(option: string, typed: string, { now, received }: Around): string {
  const today = now.slice(0, 10);
  const [moment, ...others] = momentsOf(typed.trim(), now, today);
  if (moment !== undefined && others.length > 0) {
    const could = [moment, ...others];
    throw new ScoreError("usage", "usage/moment", `${option} ${typed} can be ${could.join(" or ")}`, {
      hint: could.map((one) => `${option} ${one}`).join("\n"),
    });
  }
  if (moment === undefined) {
    const [day] = (typed.match(/\d{4}-\d{2}-\d{2}/g) ?? []).filter(
      (found) => isDay(found) && found <= today && found >= (received ?? "").slice(0, 10),
    );
    const ways = day === undefined ? [today, toTheMinute(now), "yesterday"] : [day];
    throw new ScoreError(
      "usage",
      "usage/moment",
      `${option} takes a day, or a day and time, not "${typed}"`,
      {
        hint: ways.map((way) => `${option} ${way}`).join("\n"),
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

/** Reads the same of what belongs to a decision. @throws ScoreError where it lies before that as well. */
export function saidSince(option: string, typed: string, around: Around): string {
  const moment = saidWhen(option, typed, around);
  const { decision } = around;
  if (decision === undefined || !isBeforeDecision(moment, decision)) return moment;
  const today = around.now.slice(0, 10);
  if (moment.slice(0, 10) === today) return dayOfToday(around);
  throw new ScoreError(
    "usage",
    "usage/moment-before",
    `${option} ${moment} lies before ${decisionInWords(decision)}`,
    { hint: `${option} ${today}` },
  );
}

/** Says what was decided and when: `it was mended on 2026-03-03`. */
export function decisionInWords({ what, on }: Decision): string {
  return `${DECIDED[what]} on ${on}`;
}

const DECIDED: Readonly<Record<Decision["what"], string>> = {
  mended: "it was mended",
  "taken-back": "its repair was taken back",
  "came-back": "somebody found that it had not held",
};

/** The same for what has only a day: a time is left out. */
export function saidDay(option: string, typed: string, around: Around): string {
  return saidSince(option, typed, around).slice(0, 10);
}

/** Returns the day of today; where whoever decided is a day ahead on the globe, their day. */
export function dayOfToday({ now, decision }: Around): string {
  const today = now.slice(0, 10);
  return decision !== undefined && decision.on > today ? decision.on : today;
}

function momentsOf(typed: string, now: string, today: string): readonly string[] {
  const [, word = "", time] = /^(.*?)(?:(?:^|[ t]|, ?| at )(\d{1,2}:\d{2}.*))?$/is.exec(typed) ?? [];
  if (time === undefined) {
    const minutes = minutesBack(typed.toLowerCase());
    if (minutes !== undefined) return [minutesBefore(now, minutes)];
  }
  const days = word === "" && time !== undefined ? [today] : daysSaid(word, today, "past");
  if (time === undefined) return days;
  // Nobody writes the nought before nine o'clock.
  return days.map((day) => `${day}T${time.replace(/^\d:/, "0$&")}`).filter(isMoment);
}

function minutesBack(typed: string): number | undefined {
  if (typed === "now") return 0;
  const [, count = "", unit = ""] = /^(an?|one|\d{1,4}) ?(h|hours?|min|minutes?) ago$/.exec(typed) ?? [];
  if (unit === "") return undefined;
  return (/^\d/.test(count) ? Number(count) : 1) * (unit.startsWith("h") ? 60 : 1);
}

function minutesBefore(now: string, minutes: number): string {
  const then = new Date(Date.parse(`${toTheMinute(now)}:00Z`) - minutes * 60_000);
  return toTheMinute(then.toISOString());
}
