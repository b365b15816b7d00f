import * as z from "zod/mini";
import { isDay, isMoment, parseSpan } from "../dates.ts";
import { isSlug } from "../slug.ts";

/** What a failed check is reported as, and what was expected, for the sentence a person reads. */
export interface CheckParams {
  readonly rule: "schema/date" | "schema/value";
  readonly expected: string;
  /** The words of which one may have been meant. */
  readonly words?: readonly string[];
  /** Returns what is meant without a doubt by a value that is written in another form. */
  readonly mend?: (value: string) => string | undefined;
}

const check = (test: (text: string) => boolean, params: CheckParams) =>
  z.string().check(z.refine(test, { params: params as unknown as Record<string, unknown> }));

/** A text that says something. */
export const text = check((value) => value.trim() !== "", { rule: "schema/value", expected: "some words" });
/** A day: `2026-11-20`. */
export const day = check(isDay, { rule: "schema/date", expected: "a day such as 2026-11-20" });
/** A day, with a time where it matters: `2026-11-20T09:10`. */
export const moment = check(isMoment, {
  rule: "schema/date",
  expected: "a day such as 2026-11-20, or a day and time such as 2026-11-20T09:10",
  mend: (value) => {
    const joined = value
      .trim()
      .replace(
        /^(\S+)(?:[ \t]+|[Tt])(\d{1,2}:.*)$/,
        (_, date: string, time: string) => `${date}T${time.replace(/^\d:/, "0$&")}`,
      );
    return joined !== value && isMoment(joined) ? joined : undefined;
  },
});
const SPAN_FORM = "a stretch of time such as 4h, 10d, 8w or 2m";
/** A stretch of time in words: `8w`. */
export const span = check((value) => parseSpan(value) !== undefined, {
  rule: "schema/value",
  expected: SPAN_FORM,
});
/** The same as a number of days. */
export const days = z.number().check(
  z.refine((value) => parseSpan(value) !== undefined, {
    params: { rule: "schema/value", expected: SPAN_FORM } as unknown as Record<string, unknown>,
  }),
);
/** Words joined by hyphens. */
export const slug = check(isSlug, {
  rule: "schema/value",
  expected: "lower-case words joined by hyphens, such as price-you-heard",
});
/** A clause of a goal: `goal#clause`. */
export const clauseReference = check((value) => /^[a-z0-9-]+#[a-z0-9-]+$/.test(value), {
  rule: "schema/value",
  expected: "a goal and a clause, such as have-it-fixed-once#charge-twice",
});
/** The id of an amendment: `a-` and eight letters. */
export const amendmentId = check((value) => /^a-[0-9a-hjkmnp-tv-z]{8}$/.test(value), {
  rule: "schema/value",
  expected: "the id of an amendment, such as a-7kq2xw9m",
});
/** A number that can be counted with. */
export const number = z.number();

/** Sentences with ids, or a plain list of sentences. Ids are judged where the clauses are read. */
export const clauses = z.union([z.array(text), z.record(z.string(), text)]);

/** How much a rule of lint may matter. */
export const SEVERITIES = ["off", "info", "warning", "error"] as const;

const isSeverity = (value: unknown): boolean => (SEVERITIES as readonly unknown[]).includes(value);
const isMap = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);
/** What score.yaml says of a rule: a severity, options, or both. */
export const ruleSetting = z.unknown().check(
  z.refine(
    (value) =>
      isSeverity(value) ||
      isMap(value) ||
      (Array.isArray(value) && value.length === 2 && isSeverity(value[0]) && isMap(value[1])),
    {
      params: {
        rule: "schema/value",
        expected: "off, info, warning or error, options such as {most: 20}, or both: [warning, {most: 20}]",
        words: SEVERITIES,
      } satisfies CheckParams as unknown as Record<string, unknown>,
    },
  ),
);
