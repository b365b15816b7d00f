import type { ImportField } from "./fields.ts";

/** Which column says what. */
export interface ColumnPlan {
  /** The header as it stands in the file, each name on one line. */
  readonly header: readonly string[];
  /** The places of the columns for each field, in the order of the header. */
  readonly fields: ReadonlyMap<ImportField, readonly number[]>;
  /** Columns that nobody asked for. */
  readonly unmapped: readonly string[];
  /** Whether the table is one of refused rows, which comes back. */
  readonly isMended: boolean;
}

/** The column that `--rejected` adds; it is passed over when the mended rows come back. */
export const REASON_COLUMN = "score: why not";

/** The column that `--rejected` adds where none is known to hold a reference; mended rows are known by it. */
export const REFERENCE_COLUMN = "score: ref";

/** Tells whether a column is one that `--rejected` adds. */
export function isOwnColumn(name: string): boolean {
  return name === REASON_COLUMN || name === REFERENCE_COLUMN;
}
