/** What is told of one row; never the words that stand in it. */
export interface RowRemark {
  /** The row as a spreadsheet counts it: the header is row 1. */
  readonly row: number;
  /** The line of the file where the row begins. */
  readonly line: number;
  readonly what: "refused" | "redacted" | "known" | "goal-unknown" | "left-out" | "header-again";
  readonly code: string;
  readonly reason: string;
}

/** The counts of an import. */
export interface ImportTally {
  rows: number;
  imported: number;
  /** Rows that are complaints of the score already. */
  known: number;
  /** Rows whose reference an earlier row of the table has. */
  repeated: number;
  /** Rows outside `--since` and `--until`. */
  outside: number;
  refused: number;
  redacted: number;
  readonly byYear: Map<string, number>;
  readonly byGoal: Map<string, number>;
  readonly byRefusal: Map<string, number>;
  /** How many rows held each kind of personal data. */
  readonly byPersonalData: Map<string, number>;
  readonly remarks: RowRemark[];
  /** How many remarks of each sort are kept. */
  readonly told: Map<RowRemark["what"], number>;
  /** Remarks beyond those that are kept, by what they are. */
  readonly untold: Map<RowRemark["what"], number>;
}

/** The goal under which complaints are counted that have none. */
export const NO_GOAL = "";

/** Begins to count. */
export function createTally(): ImportTally {
  return {
    rows: 0,
    imported: 0,
    known: 0,
    repeated: 0,
    outside: 0,
    refused: 0,
    redacted: 0,
    byYear: new Map(),
    byGoal: new Map(),
    byRefusal: new Map(),
    byPersonalData: new Map(),
    remarks: [],
    told: new Map(),
    untold: new Map(),
  };
}

/** Adds one to a count. */
export function countUp<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Keeps a remark, up to a number of each sort, so that a million rows need no more memory than a thousand. */
export function remarkOn(tally: ImportTally, remark: RowRemark, most: number): void {
  if ((tally.told.get(remark.what) ?? 0) >= most) {
    countUp(tally.untold, remark.what);
    return;
  }
  countUp(tally.told, remark.what);
  tally.remarks.push(remark);
}
