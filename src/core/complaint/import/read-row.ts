import type { NewComplaint } from "../complaint-text.ts";
import { type DateOrder, minutesAfter, readMoment } from "./moment.ts";
import type { RowTexts } from "./row-texts.ts";

/** What holds for every row of an import. */
export interface RowSettings {
  readonly kind: "complaint" | "near-miss";
  readonly dates: DateOrder | undefined;
  /** The goal of all rows. */
  readonly goal: string | undefined;
  /** The ids of the goals by id, former id and words, in lower case. */
  readonly goals: ReadonlyMap<string, string>;
}

/** A row as a complaint: its facts without `ref`, and its words. */
export interface ReadRow {
  readonly facts: Omit<NewComplaint, "ref">;
  readonly ref: string | undefined;
  readonly words: string;
  /** True where the row names a goal that the score does not have; it is left out then. */
  readonly goalUnknown: boolean;
}

/** Why a row does not become a complaint. The reason never repeats what stands in a cell. */
export interface RowRefusal {
  readonly code: string;
  readonly reason: string;
}

/** The longest text of one line that is taken over, in UTF-16 units. */
const LONGEST_LINE = 2_000;

/** Reads the texts of a row as a complaint, or says why not. */
export function readRow(texts: RowTexts, settings: RowSettings): ReadRow | RowRefusal {
  const long = Object.entries(texts).find(([field, text]) => field !== "words" && text.length > LONGEST_LINE);
  if (long !== undefined)
    return refusal(
      "too-long",
      `its ${long[0]} has more than ${LONGEST_LINE.toLocaleString("en-GB")} characters`,
    );
  const words = wordsOf(texts);
  if (words === "") return refusal("no-words", "it does not say what happened");
  const moments = readMoments(texts, settings.dates);
  if ("code" in moments) return moments;
  const severity = severityOf(texts.severity);
  if (typeof severity === "object") return severity;
  const named =
    settings.goal ?? (texts.goal === undefined ? undefined : settings.goals.get(texts.goal.toLowerCase()));
  return {
    ref: texts.ref,
    words,
    goalUnknown: texts.goal !== undefined && named === undefined,
    facts: {
      kind: settings.kind,
      received: moments.received,
      channel: texts.channel,
      goal: named,
      severity,
      wanted: texts.wanted,
      answered: moments.answered,
      "put-right": texts["put-right"],
      "told-customer": moments.told,
      "cost-us": texts["cost-us"],
    },
  };
}

/** Returns what happened: the subject stands above the words. */
export function wordsOf(texts: RowTexts): string {
  return [texts.subject, texts.words].filter((text) => text !== undefined).join("\n\n");
}

interface Moments {
  readonly received: string;
  readonly answered: string | undefined;
  readonly told: NewComplaint["told-customer"];
}

function readMoments(texts: RowTexts, dates: DateOrder | undefined): Moments | RowRefusal {
  if (texts.received === undefined) return refusal("no-date", "it does not say when it was received");
  const received = momentOf("received", texts.received, dates);
  const answered = texts.answered === undefined ? undefined : momentOf("answered", texts.answered, dates);
  const toldWord = /^(?:asked-not-to|cannot-be-reached)$/.exec(texts["told-customer"] ?? "")?.[0];
  const told =
    texts["told-customer"] === undefined || toldWord !== undefined
      ? toldWord
      : momentOf("told-customer", texts["told-customer"], dates);
  for (const moment of [received, answered, told]) if (typeof moment === "object") return moment;
  const minutes = /^\d{1,8}$/.exec(texts["answered-after"] ?? "")?.[0];
  const after = minutes === undefined ? undefined : minutesAfter(received as string, Number(minutes));
  return {
    received: received as string,
    answered: (answered as string | undefined) ?? after,
    told: told as Moments["told"],
  };
}

function momentOf(field: string, cell: string, dates: DateOrder | undefined): string | RowRefusal {
  const read = readMoment(cell, dates);
  if ("moment" in read) return read.moment;
  if (read.problem === "ambiguous")
    return refusal(AMBIGUOUS, `its date (${field}) may be ${read.either} or ${read.or}`);
  return refusal("date", `its date (${field}) could not be read`);
}

/** The code of a row whose date may be one of two days. */
export const AMBIGUOUS = "ambiguous-date";

function severityOf(text: string | undefined): NewComplaint["severity"] | RowRefusal {
  if (text === undefined) return undefined;
  const found = (["safety", "serious", "ordinary"] as const).find((word) => word === text.toLowerCase());
  return found ?? refusal("severity", "its severity is none of safety, serious, ordinary");
}

function refusal(code: string, reason: string): RowRefusal {
  return { code, reason };
}
