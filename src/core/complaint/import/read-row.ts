import { isAhead } from "../../score/moments.ts";
import type { NewComplaint } from "../complaint-text.ts";
import type { ImportField } from "./fields.ts";
import { type DateOrder, readMoment } from "./moment.ts";
import { type Ambiguous, type LeftOut, readFacts } from "./read-facts.ts";
import type { RowTexts } from "./row-texts.ts";

/** What holds for every row of an import. */
export interface RowSettings {
  readonly kind: "complaint" | "near-miss";
  readonly dates: DateOrder | undefined;
  /** The moment of now, with its offset: nothing is received after it. */
  readonly now: string;
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
  /** What it came without, because it could not be. */
  readonly leftOut: readonly LeftOut[];
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
const SENTENCES: ReadonlySet<string> = new Set<ImportField>([
  "subject",
  "ref",
  "channel",
  "wanted",
  "put-right",
  "cost-us",
]);

/** Reads the texts of a row as a complaint, or says why not. */
export function readRow(texts: RowTexts, settings: RowSettings): ReadRow | RowRefusal {
  const long = Object.entries(texts).find(
    ([field, text]) => SENTENCES.has(field) && text.length > LONGEST_LINE,
  );
  if (long !== undefined)
    return refusal(
      "too-long",
      `its ${long[0]} has more than ${LONGEST_LINE.toLocaleString("en-GB")} characters`,
    );
  const words = wordsOf(texts);
  if (words === "") return refusal("no-words", "it does not say what happened");
  const received = receivedOf(texts, settings);
  if (typeof received === "object") return received;
  const facts = readFacts(texts, received, settings.dates, settings.now);
  if ("either" in facts) return ambiguous(facts);
  const named =
    settings.goal ?? (texts.goal === undefined ? undefined : settings.goals.get(texts.goal.toLowerCase()));
  return {
    ref: texts.ref,
    words,
    leftOut: facts.leftOut,
    goalUnknown: texts.goal !== undefined && named === undefined,
    facts: {
      kind: settings.kind,
      received,
      channel: texts.channel,
      goal: named,
      severity: facts.severity,
      wanted: texts.wanted,
      answered: facts.answered,
      "put-right": texts["put-right"],
      "told-customer": facts.told,
      "cost-us": texts["cost-us"],
    },
  };
}

/** Returns what happened: the subject stands above the words. */
export function wordsOf(texts: RowTexts): string {
  return [texts.subject, texts.words].filter((text) => text !== undefined).join("\n\n");
}

function receivedOf(texts: RowTexts, { dates, now }: RowSettings): string | RowRefusal {
  if (texts.received === undefined) return refusal("no-date", "it does not say when it was received");
  const read = readMoment(texts.received, dates);
  if ("problem" in read && read.problem === "ambiguous") return ambiguous({ field: "received", ...read });
  if ("problem" in read) return refusal("date", "its date (received) could not be read");
  if (isAhead(read.moment, now)) return refusal("date-ahead", "its date (received) has not come yet");
  return read.moment;
}

/** The code of a row whose date may be one of two days. */
export const AMBIGUOUS = "ambiguous-date";

function ambiguous({ field, either, or }: Ambiguous): RowRefusal {
  return refusal(AMBIGUOUS, `its date (${field}) may be ${either} or ${or}`);
}

function refusal(code: string, reason: string): RowRefusal {
  return { code, reason };
}
