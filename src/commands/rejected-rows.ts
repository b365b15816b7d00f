import { join, resolve } from "node:path";
import type { CsvRecord } from "../adapters/csv/read-csv.ts";
import { createCsv } from "../adapters/csv/write-csv.ts";
import { fingerprint, type Staging } from "../adapters/staging.ts";
import { systemWords } from "../adapters/system-error.ts";
import { type ColumnPlan, REASON_COLUMN, REFERENCE_COLUMN } from "../core/complaint/import/column-plan.ts";
import type { ImportField } from "../core/complaint/import/fields.ts";
import type { DateOrder } from "../core/complaint/import/moment.ts";
import { isFact } from "../core/complaint/import/read-facts.ts";
import type { RowRefusal } from "../core/complaint/import/read-row.ts";
import { textOfCell } from "../core/complaint/import/row-texts.ts";
import { fitsHeader } from "../core/complaint/import/table-rows.ts";
import { ScoreError } from "../core/errors.ts";
import type { Context } from "./context.ts";
import type { PrivacyGate } from "./privacy-gate.ts";

/** Where refused rows go, to be mended and imported again. */
export interface Rejected {
  write(record: CsvRecord, refused: RowRefusal): void;
  close(): void;
  /**
   * Puts the file at its place, where a row was refused, and returns the path as it was typed.
   * @throws ScoreError where it can't be there; what was recorded stands.
   */
  place(): string | undefined;
}

/** What the file of refused rows is made by. */
export interface RejectedRows {
  /** The path as it was typed. */
  readonly shown: string;
  readonly staging: Staging;
  readonly plan: ColumnPlan;
  readonly gate: PrivacyGate;
  readonly dates: DateOrder | undefined;
}

/**
 * Begins the file of `--rejected`: the columns that the import reads, without personal data whatever they are, and why each row was
 * refused. It waits in Git's own folder, so that an import which comes to nothing leaves none.
 */
export function openRejected(
  { shown, staging, plan, gate, dates }: RejectedRows,
  context: Context,
): Rejected {
  const columns = columnsOf(plan);
  const csv = createCsv(join(staging.folder, "refused.csv"), resolve(context.cwd, shown), shown);
  const safe = (text: string, field: ImportField): string => {
    if (field === "ref") return gate.pass({ ref: text }).texts.ref ?? "";
    return isFact(field, text, dates) ? text : gate.redact(text);
  };
  const header = columns.map(({ place }) => (place === undefined ? REFERENCE_COLUMN : plan.header[place]));
  csv.write([...header.map((name) => name ?? ""), REASON_COLUMN]);
  let rows = 0;
  return {
    write: (record, { reason }) => {
      // In such a row nobody knows which cell is which.
      const isTorn = record.fault !== undefined || !fitsHeader(record.cells, plan.header);
      const kept = columns.map(({ place, field }) => {
        const cell = place === undefined ? "" : record.cells[place];
        if (isTorn) return gate.redact(textOfCell(cell, "words", plan));
        const text = safe(textOfCell(cell, field, plan), field);
        // Mended, it may say what another customer said: it is known by this.
        return field === "ref" && text === "" ? `row-${fingerprint(`${staging.id} ${record.row}`)}` : text;
      });
      csv.write([...kept, `row ${record.row}: ${reason}`]);
      rows += 1;
    },
    close: () => csv.close(),
    place: () => {
      if (rows === 0) return undefined;
      try {
        csv.place();
      } catch (error) {
        throw notPlaced(shown, error);
      }
      return shown;
    },
  };
}

interface RejectedColumn {
  readonly field: ImportField;
  /** Absent for the one that is added. */
  readonly place: number | undefined;
}

function columnsOf({ fields }: ColumnPlan): readonly RejectedColumn[] {
  const read = [...fields].flatMap(([field, places]) => places.map((place) => ({ field, place })));
  const sorted = read.sort((a, b) => a.place - b.place);
  return fields.has("ref") ? sorted : [...sorted, { field: "ref", place: undefined }];
}

function notPlaced(shown: string, cause: unknown): ScoreError {
  const there = (cause as NodeJS.ErrnoException).code === "EEXIST";
  const why = there ? "somebody made one of that name meanwhile" : systemWords(cause);
  return new ScoreError(
    "refused",
    "import/rejected-not-written",
    `${shown} could not be written: ${why}; what could be imported is committed, and only the refused rows are not kept`,
    { traces: { instead: { of: shown, by: shown.replace(/(?=\.[^./]*$)|$/, "-2") } }, cause },
  );
}
