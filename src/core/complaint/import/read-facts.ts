import { SEVERITIES } from "../../score/complaint-terms.ts";
import { isAhead, isBefore } from "../../score/moments.ts";
import type { NewComplaint } from "../complaint-text.ts";
import type { ImportField } from "./fields.ts";
import { type DateOrder, minutesAfter, readMoment } from "./moment.ts";
import type { RowTexts } from "./row-texts.ts";

/** The facts of a row that can do without: those that can be told, and why the others can't. */
export interface OptionalFacts {
  readonly answered: string | undefined;
  readonly told: NewComplaint["told-customer"];
  readonly severity: NewComplaint["severity"];
  readonly leftOut: readonly LeftOut[];
}

/** A field that a complaint came without, and why; never the words that stand there. */
export interface LeftOut {
  readonly field: ImportField;
  readonly why: string;
}

/** A moment that may be one of two days. */
export interface Ambiguous {
  readonly field: ImportField;
  readonly either: string;
  readonly or: string;
}

// How a help desk writes that there is nothing to write.
const NOTHING = /^[-–—]+$/;
const NOT_TOLD = /^(?:asked-not-to|cannot-be-reached)$/;
const WITH_MOMENTS: ReadonlySet<ImportField> = new Set(["received", "answered", "told-customer"] as const);

/** Tells whether a text is a moment, a number or a word that a field takes as it is, and so nobody's personal data. */
export function isFact(field: ImportField, text: string, dates: DateOrder | undefined): boolean {
  if (field === "severity") return severityOf(text) !== undefined;
  if (field === "answered-after") return minutesOf(text) !== undefined;
  if (field === "told-customer" && NOT_TOLD.test(text)) return true;
  if (!WITH_MOMENTS.has(field)) return false;
  const read = readMoment(text, dates);
  return "moment" in read || read.problem === "ambiguous";
}

/**
 * Reads the facts that a complaint can do without. What can't be read, lies before the complaint came in or has not come yet is left
 * out, as `complaint add` would not take it either; a day that may be two is nobody's to leave out.
 */
export function readFacts(
  texts: RowTexts,
  received: string,
  dates: DateOrder | undefined,
  now: string,
): OptionalFacts | Ambiguous {
  const leftOut: LeftOut[] = [];
  const leave = (field: ImportField, why: string): undefined => void leftOut.push({ field, why });
  const said = (field: ImportField): string | undefined => {
    const text = texts[field];
    return text === undefined || NOTHING.test(text) ? undefined : text;
  };
  const fitting = (field: ImportField, moment: string): string | undefined => {
    if (isBefore(moment, received)) return leave(field, `its date (${field}) lies before it was received`);
    return isAhead(moment, now) ? leave(field, `its date (${field}) has not come yet`) : moment;
  };
  const momentOf = (field: "answered" | "told-customer"): string | undefined | Ambiguous => {
    const text = said(field);
    if (text === undefined) return undefined;
    const read = readMoment(text, dates);
    if ("moment" in read) return fitting(field, read.moment);
    if (read.problem === "ambiguous") return { field, either: read.either, or: read.or };
    return leave(field, `its date (${field}) could not be read`);
  };
  const repliedAfter = (): string | undefined => {
    const text = said("answered-after");
    if (text === undefined) return undefined;
    const minutes = minutesOf(text);
    if (minutes === undefined) return leave("answered-after", "its answered-after is no number of minutes");
    const moment = minutesAfter(received, minutes);
    if (moment !== undefined) return fitting("answered-after", moment);
    return leave("answered-after", "its date (received) has no time for the minutes of answered-after");
  };
  const answered = momentOf("answered");
  if (typeof answered === "object") return answered;
  const isWord = NOT_TOLD.test(said("told-customer") ?? "");
  const told = isWord ? said("told-customer") : momentOf("told-customer");
  if (typeof told === "object") return told;
  const severity = said("severity");
  const known = severity === undefined ? undefined : severityOf(severity);
  if (severity !== undefined && known === undefined)
    leave("severity", `its severity is none of ${SEVERITIES.join(", ")}`);
  return {
    answered: answered ?? repliedAfter(),
    told: told as OptionalFacts["told"],
    severity: known,
    leftOut,
  };
}

function severityOf(text: string): NewComplaint["severity"] {
  return SEVERITIES.find((word) => word === text.toLowerCase());
}

// Spreadsheets write 95.0 for 95.
function minutesOf(text: string): number | undefined {
  const minutes = /^(\d{1,8})(?:\.0+)?$/.exec(text)?.[1];
  return minutes === undefined ? undefined : Number(minutes);
}
