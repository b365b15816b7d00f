import * as fs from "node:fs";
import { ScoreError } from "../../core/errors.ts";
import { systemWords } from "../system-error.ts";

/** A CSV file that is written row by row. */
export interface CsvWriter {
  write(cells: readonly string[]): void;
  close(): void;
}

/**
 * Begins a CSV file, RFC 4180, that opens in a spreadsheet without running anything.
 * @throws ScoreError of kind `usage` where a file is there already: it is never written over.
 */
export function createCsv(path: string, shown: string): CsvWriter {
  let handle: number;
  try {
    handle = fs.openSync(path, "wx", 0o600);
  } catch (error) {
    const there = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw new ScoreError(
      "usage",
      there ? "import/exists" : "import/not-written",
      there
        ? `${shown} is there already, and is not written over`
        : `${shown} could not be made: ${systemWords(error)}`,
      { hint: "--rejected another-name.csv" },
    );
  }
  return {
    write: (cells) => void fs.writeSync(handle, `${cells.map(asCell).join(",")}\r\n`),
    close: () => fs.closeSync(handle),
  };
}

// A spreadsheet takes a cell that begins like this for a formula; an apostrophe before it makes it words.
function asCell(text: string): string {
  const words = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
