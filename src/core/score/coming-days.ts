import { dayAfter, isDay } from "./dates.ts";

/** The languages whose months people may write, besides numbers. */
const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt"];

/**
 * Finds the day that somebody means by words such as `2026-12-24`, `6w`, `24.12.2026`, `24 Dec` or `December 24th, 2026`. Two
 * of them where day and month can't be told apart, none where it is no day. Without a year it is the next one from today.
 */
export function comingDays(written: string, today: string): readonly string[] {
  const words = written.trim().toLowerCase();
  if (words === "tomorrow") return [dayAfter(today, "1d") ?? today];
  const span = dayAfter(today, words.replace(/^in /, ""));
  if (span !== undefined) return [span];
  const found = inOrder(words).map(({ year, month, day }) =>
    year === undefined ? nextOn(month, day, today) : dayOf(year, month, day),
  );
  return [...new Set(found)].filter((day) => day !== undefined && isDay(day)) as string[];
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

// Three letters say which, where every language that has a month beginning like that means the same one.
function monthNamed(name: string | undefined): number | undefined {
  if (name === undefined || name.length < 3) return undefined;
  const months = LANGUAGES.flatMap((language) => {
    const spoken = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, at) => at + 1).filter((month) =>
      isBegun(spoken.format(Date.UTC(2026, month - 1, 15)), name),
    );
  });
  const [only, ...others] = new Set(months);
  return others.length === 0 ? only : undefined;
}

// In English some write four letters: Sept.
function isBegun(month: string, name: string): boolean {
  return plainly(month).startsWith(plainly(name));
}

function plainly(words: string): string {
  return words
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

function nextOn(month: number, day: number, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  // The 29th of February comes only every fourth year.
  return [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((later) => dayOf(year + later, month, day))
    .find((found) => isDay(found) && found >= today);
}

function dayOf(year: number, month: number, day: number): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}
