import { isDay, laterBy, parseSpan } from "./dates.ts";

/** The languages whose months and weekdays people may write, besides numbers. */
const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt"];

/** Whether somebody speaks of a day that comes or of one that was: it decides what a day without a year, or a weekday, means. */
export type Towards = "coming" | "past";

/**
 * Finds the day that somebody means by words such as `2026-12-24`, `6w`, `3 days ago`, `Monday`, `24.12.2026`, `24 Dec` or
 * `December 24th, 2026`. Two of them where it can't be told which is meant, none where it is no day. What leaves open which one is
 * the nearest one, from today on or until today.
 */
export function daysSaid(written: string, today: string, towards: Towards): readonly string[] {
  const words = written.trim().toLowerCase();
  const near = NEAR.get(words);
  const day = near === undefined ? spanned(words, today, towards) : later(today, near);
  if (day !== undefined) return [day];
  const weekday = onWeekday(words, today, towards);
  if (weekday.length > 0) return weekday;
  const found = inOrder(words).map(({ year, month, day }) =>
    year === undefined ? nearestOn(month, day, today, towards) : dayOf(year, month, day),
  );
  return [...new Set(found)].filter((day) => day !== undefined && isDay(day)) as string[];
}

const NEAR: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

// A span alone leads from today on; into the past it has to say so.
function spanned(words: string, today: string, towards: Towards): string | undefined {
  const [, ahead] = /^(?:in )?(.*)$/s.exec(words) ?? [];
  const [, back] = /^(.*) ago$/s.exec(words) ?? [];
  const span = parseSpan((towards === "past" ? back : ahead)?.replace(/^(?:an?|one) /, "1 ") ?? "");
  if (span === undefined) return undefined;
  return laterBy(today, { ...span, count: towards === "past" ? -span.count : span.count }).slice(0, 10);
}

function later(today: string, count: number): string {
  return laterBy(today, { count, unit: "d" });
}

/** Any Sunday. */
const SUNDAY = Date.UTC(2026, 0, 4);
const DAY = 86_400_000;

/**
 * The nearest such day. On that very weekday it may be today or a week from it; and before or behind a word such as "last" some
 * mean the one of this week, and some the one of the week before.
 */
function onWeekday(words: string, today: string, towards: Towards): readonly string[] {
  const [, lead, name] = /^(?:(on|last|this|next) )?(\p{L}+)$/u.exec(words) ?? [];
  const weekday = weekdayNamed(name);
  if (weekday === undefined || lead === (towards === "past" ? "next" : "last")) return [];
  const now = new Date(`${today}T00:00Z`).getUTCDay();
  const way = towards === "past" ? -1 : 1;
  const apart = ((weekday - now) * way + 7) % 7;
  const [near, far] = [later(today, apart * way), later(today, (apart + 7) * way)];
  if (lead === "last" || lead === "next") {
    if (apart === 0) return [far];
    // Of a week that begins on Monday.
    const place = (day: number): number => (day + 6) % 7;
    const isThisWeek = towards === "past" ? place(weekday) < place(now) : place(weekday) > place(now);
    return isThisWeek ? [near, far] : [near];
  }
  return apart === 0 && lead !== "this" ? [near, far] : [near];
}

function weekdayNamed(name: string | undefined): number | undefined {
  return numberNamed(name, 7, { weekday: "long" }, (at) => SUNDAY + at * DAY);
}

interface Parts {
  /** Absent where nobody said one. */
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

// The parts in every order that they could stand in.
function inOrder(words: string): readonly Parts[] {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(words);
  if (iso !== null) return [{ year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) }];
  const numbers = /^(\d{1,2})([-/.]) ?(\d{1,2})(?:\2 ?(\d{4}|\d{2}))?\.?$/.exec(words);
  if (numbers !== null) {
    const [one, other] = [Number(numbers[1]), Number(numbers[3])];
    const year = yearOf(numbers[4]);
    return [
      { year, month: other, day: one },
      { year, month: one, day: other },
    ];
  }
  const [, first, named, year] =
    /^(\d{1,2})(?:st|nd|rd|th|\.|º|er)? ?-?(?:of |de )?(\p{L}+)\.?(?:,? ?-?(?:de )?(\d{4}))?$/u.exec(words) ??
    [];
  if (first !== undefined) return withMonth(named, Number(first), yearOf(year));
  const [, name, day, then] = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u.exec(words) ?? [];
  return withMonth(name, Number(day), yearOf(then));
}

function withMonth(name: string | undefined, day: number, year: number | undefined): readonly Parts[] {
  const month = monthNamed(name);
  return month === undefined ? [] : [{ year, month, day }];
}

function yearOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

function monthNamed(name: string | undefined): number | undefined {
  const found = numberNamed(name, 12, { month: "long" }, (at) => Date.UTC(2026, at, 15));
  return found === undefined ? undefined : found + 1;
}

// Three letters say which, where every language that has a name beginning like that means the same one.
function numberNamed(
  name: string | undefined,
  count: number,
  form: Intl.DateTimeFormatOptions,
  momentOf: (at: number) => number,
): number | undefined {
  if (name === undefined || name.length < 3) return undefined;
  const found = LANGUAGES.flatMap((language) => {
    const spoken = new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" });
    return Array.from({ length: count }, (_, at) => at).filter((at) =>
      isBegun(spoken.format(momentOf(at)), name),
    );
  });
  const [only, ...others] = new Set(found);
  return others.length === 0 ? only : undefined;
}

// In English some write four letters: Sept.
function isBegun(whole: string, name: string): boolean {
  return plainly(whole).startsWith(plainly(name));
}

function plainly(words: string): string {
  return words
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

function nearestOn(month: number, day: number, today: string, towards: Towards): string | undefined {
  const year = Number(today.slice(0, 4));
  const way = towards === "past" ? -1 : 1;
  // The 29th of February comes only every fourth year.
  return [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((apart) => dayOf(year + apart * way, month, day))
    .find((found) => isDay(found) && (towards === "past" ? found <= today : found >= today));
}

function dayOf(year: number, month: number, day: number): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}
