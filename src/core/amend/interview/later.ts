import { dayAfter } from "../../score/dates.ts";
import { type Asks, type Choice, shortly } from "./question.ts";

/** The answer that a day is named by the next question. */
export const ANOTHER_DAY = "day";
/** The answer that nothing is to be done later. */
export const NOT_AT_ALL = "no";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** Asks whether it is a patch. */
export const patch: Asks = (_answers, { today }) => ({
  id: "patch",
  label: "for good, or for now",
  asks: "Is this for good, or a patch until you have something better?",
  choices: [
    { value: NOT_AT_ALL, label: "for good" },
    ...["2w", "4w", "12w"].map((span) => inWeeks(span, today, "a patch for")),
    { value: ANOTHER_DAY, label: "a patch until another day" },
  ],
});

/** Asks until which day a patch is kept. */
export const patchDay: Asks = (answers, { today }) =>
  answers.patch === ANOTHER_DAY
    ? {
        id: "patch-day",
        label: "until when",
        asks: "Until which day? (6w is in six weeks)",
        required: true,
        example: dayAfter(today, "6w"),
      }
    : undefined;

/** Asks when to look whether it held. */
export const look: Asks = (_answers, { today, checkAfter }) => ({
  id: "look",
  label: "when to look again",
  asks: "When will you look whether it held?",
  choices: [
    ...[...new Set([checkAfter, "2w", "4w", "8w", "12w"])].map((span) => inWeeks(span, today, "in")),
    { value: ANOTHER_DAY, label: "on another day" },
    { value: NOT_AT_ALL, label: "there is nothing to look at" },
  ],
  offered: checkAfter,
});

/** Asks on which day to look. */
export const lookDay: Asks = (answers, { today }) =>
  answers.look === ANOTHER_DAY
    ? {
        id: "look-day",
        label: "on which day",
        asks: "On which day? (6w is in six weeks)",
        required: true,
        example: dayAfter(today, "6w"),
      }
    : undefined;

/** Asks who decided. */
export const by: Asks = (_answers, { me }) => ({
  id: "by",
  label: "who decided",
  asks: "Who decided this?",
  required: true,
  offered: shortly(me, 200),
});

const UNITS: Readonly<Record<string, string>> = { d: "day", w: "week", m: "month" };

function inWeeks(span: string, today: string, lead: string): Choice {
  const [, count = "", unit = ""] = /^(\d+)\s*([dwm])$/.exec(span) ?? [];
  const many = count === "1" ? UNITS[unit] : `${UNITS[unit]}s`;
  return { value: span, label: `${lead} ${count} ${many}`, hint: spokenDay(dayAfter(today, span) ?? span) };
}

function spokenDay(day: string): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}
