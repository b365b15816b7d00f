import type { CsvRecord } from "../adapters/csv/read-csv.ts";
import type { Staging } from "../adapters/staging.ts";
import { inLatinLetters } from "../adapters/transliterate.ts";
import { complaintText } from "../core/complaint/complaint-text.ts";
import type { ColumnPlan } from "../core/complaint/import/column-plan.ts";
import type { NameParts } from "../core/complaint/import/file-names.ts";
import type { DateOrder } from "../core/complaint/import/moment.ts";
import {
  AMBIGUOUS,
  type ReadRow,
  type RowRefusal,
  type RowSettings,
  readRow,
  wordsOf,
} from "../core/complaint/import/read-row.ts";
import type { ImportPreview } from "../core/complaint/import/result.ts";
import { rowTexts } from "../core/complaint/import/row-texts.ts";
import { fitsHeader, isBlankRow, isHeaderAgain } from "../core/complaint/import/table-rows.ts";
import {
  countUp,
  type ImportTally,
  NO_GOAL,
  type RowRemark,
  remarkOn,
} from "../core/complaint/import/tally.ts";
import { readDocument } from "../core/document/document.ts";
import { ScoreError } from "../core/errors.ts";
import { readKeys } from "../core/score/read-keys.ts";
import { goalOfAll } from "./goal-of-all.ts";
import type { ImportOptions } from "./import-options.ts";
import type { LightScore } from "./look-lightly.ts";
import type { PrivacyGate } from "./privacy-gate.ts";
import type { RowIdentities, RowIdentity } from "./row-identity.ts";

/** What became of a row: a complaint, or the reason why it is none. */
export type ImportedRow = ImportPreview | { readonly refused: RowRefusal };

/** What the rows of an import need. */
export interface RowImport {
  readonly options: ImportOptions;
  readonly score: LightScore;
  readonly plan: ColumnPlan;
  readonly dates: DateOrder | undefined;
  readonly gate: PrivacyGate;
  readonly identities: RowIdentities;
  /** The names of the files that are there, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly namesFor: (parts: NameParts) => Iterable<string>;
  readonly tally: ImportTally;
  /** The moment of now, with its offset. */
  readonly now: string;
  /** Absent in a dry run. */
  readonly staging: Staging | undefined;
}

/** Makes what turns one row after the other into a staged file, counting what becomes of each. */
export function createRowImport(given: RowImport): (record: CsvRecord) => ImportedRow | undefined {
  const { options, score, tally } = given;
  const settings: RowSettings = {
    kind: options.kind,
    dates: given.dates,
    now: given.now,
    goal: options.goal === undefined ? undefined : goalOfAll(options.goal, score.goals),
    goals: score.goals,
  };
  return (record) => {
    if (isBlankRow(record.cells) && record.fault === undefined) return undefined;
    if (isHeaderAgain(record.cells, given.plan.header)) {
      remark(given, record, "header-again", "header-again", "the header stands here once more; passed over");
      return undefined;
    }
    tally.rows += 1;
    const refused = faultOf(record, given.plan);
    return refused === undefined ? oneRow(record, settings, given) : refuse(record, refused, given);
  };
}

function faultOf({ cells, fault }: CsvRecord, plan: ColumnPlan): RowRefusal | undefined {
  if (fault === "too-large") return { code: "too-large", reason: "it has more than a megabyte" };
  if (fault === "stray-quote")
    return { code: "quote", reason: "words stand after a closing quote, so its cells can't be told apart" };
  if (fitsHeader(cells, plan.header)) return undefined;
  return {
    code: "ragged",
    reason: `it has ${cells.length} ${cells.length === 1 ? "cell" : "cells"}, and the header has ${plan.header.length}`,
  };
}

function oneRow(record: CsvRecord, settings: RowSettings, given: RowImport): ImportedRow | undefined {
  const { options, tally } = given;
  const whole = rowTexts(record.cells, given.plan);
  const { texts, kinds } = given.gate.pass(whole);
  const row = readRow(texts, settings);
  if ("code" in row) {
    if (row.code === AMBIGUOUS) throw ambiguous(record, row, options);
    return refuse(record, row, given);
  }
  const day = row.facts.received.slice(0, 10);
  if ((options.since ?? day) > day || (options.until ?? day) < day) {
    tally.outside += 1;
    return undefined;
  }
  const { reference, known } = given.identities.identify({
    row: record.row,
    received: row.facts.received,
    words: row.words,
    reference: row.ref,
    isRedacted: kinds.length > 0,
    whole: { words: wordsOf(whole), reference: whole.ref },
  });
  if (known !== undefined) return passOver(record, known, given);
  for (const kind of kinds) countUp(tally.byPersonalData, kind);
  if (kinds.length > 0 && options.personalData === "reject")
    return refuse(record, { code: "personal-data", reason: `it holds ${listOf(kinds)}` }, given);
  const made = write(row, reference, given);
  if ("refused" in made) return refuse(record, made.refused, given);
  given.identities.taken(reference, record.row);
  if (kinds.length > 0) {
    tally.redacted += 1;
    remark(given, record, "redacted", "personal-data", `${listOf(kinds)} left out`);
  }
  for (const { field, why } of row.leftOut)
    remark(given, record, "left-out", field, `${why}; imported without it`);
  if (row.goalUnknown)
    remark(
      given,
      record,
      "goal-unknown",
      "goal-unknown",
      "names a goal that this score does not have; imported without one",
    );
  tally.imported += 1;
  countUp(tally.byYear, day.slice(0, 4));
  countUp(tally.byGoal, row.facts.goal ?? NO_GOAL);
  return made;
}

function passOver(record: CsvRecord, known: NonNullable<RowIdentity["known"]>, given: RowImport): undefined {
  if (known === "there") {
    given.tally.known += 1;
    remark(given, record, "known", "known", "known already, and left as it is");
  } else {
    given.tally.repeated += 1;
    remark(given, record, "known", "repeated", `row ${known.row} has its reference; only that one is taken`);
  }
}

/** Writes the file of a complaint where it waits; what it says is read again first, so that no row makes a file nobody can read. */
function write(
  { facts, words }: ReadRow,
  ref: string,
  { score, names, namesFor, staging }: RowImport,
): ImportedRow {
  const text = complaintText({ ...facts, ref }, words);
  const { sectionNames, language } = score.config;
  const document = readDocument(
    { path: "complaints/new.md", bytes: Buffer.from(text) },
    "complaint",
    sectionNames,
  );
  const keys = readKeys(document, "complaint");
  if (document.problems.some(({ code }) => code === "bytes/too-large"))
    return { refused: { code: "too-large", reason: "its words have more than half a megabyte" } };
  if (keys === undefined || keys.ref !== ref || keys.received !== facts.received)
    return {
      refused: { code: "unreadable", reason: "its words nest or repeat more than can be read safely" },
    };
  const title = words.slice(0, 200).split("\n", 1)[0] ?? "";
  const [latin, reference] = [title, ref].map((text) => inLatinLetters(text, language)) as [string, string];
  for (const id of namesFor({ received: facts.received, words: latin, reference })) {
    if (names.has(id)) continue;
    if (staging?.add(`complaints/${id}.md`, text) === false) continue;
    return { id, received: facts.received, words: title };
  }
  throw new Error("names of files have an end");
}

function refuse(record: CsvRecord, refused: RowRefusal, given: RowImport): ImportedRow {
  given.tally.refused += 1;
  countUp(given.tally.byRefusal, refused.code);
  remark(given, record, "refused", refused.code, refused.reason);
  return { refused };
}

function remark(
  given: RowImport,
  record: CsvRecord,
  what: RowRemark["what"],
  code: string,
  reason: string,
): void {
  remarkOn(given.tally, { row: record.row, line: record.line, what, code, reason }, given.options.tellAtMost);
}

function ambiguous(record: CsvRecord, { reason }: RowRefusal, options: ImportOptions): ScoreError {
  return new ScoreError(
    "usage",
    "import/ambiguous-date",
    `row ${record.row}: ${reason}, and nobody guesses`,
    {
      at: `${options.file}:${record.line}`,
      hint: "--date-format DD/MM/YYYY\n--date-format MM/DD/YYYY",
    },
  );
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  "e-mail address": "an e-mail address",
  address: "an address",
};

function listOf(kinds: readonly string[]): string {
  return kinds.map((kind) => KIND_WORDS[kind] ?? `a ${kind}`).join(" and ");
}
