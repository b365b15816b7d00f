import * as fs from "node:fs";
import { dirname } from "node:path";
import { guardFormula } from "../../core/complaint/import/formula-guard.ts";
import { ScoreError } from "../../core/errors.ts";
import { systemWords } from "../system-error.ts";

/** A CSV file that is written row by row where it waits, and put at its place when all is done. */
export interface CsvWriter {
  write(cells: readonly string[]): void;
  close(): void;
  /** Puts it at its place. @throws Error of the system where that can't be; what is there by now is never written over. */
  place(): void;
}

/**
 * Begins a CSV file, RFC 4180, that opens in a spreadsheet without running anything.
 * @throws ScoreError of kind `usage` where its place is taken, or nothing can be written there.
 */
export function createCsv(waiting: string, path: string, shown: string): CsvWriter {
  const folder = dirname(path);
  const why = fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined ? "" : refusalOf(folder);
  if (why !== undefined) {
    throw new ScoreError(
      "usage",
      why === "" ? "import/exists" : "import/not-written",
      why === ""
        ? `${shown} is there already, and is not written over`
        : `${shown} could not be made: ${why}`,
      { hint: "--rejected another-name.csv" },
    );
  }
  const handle = fs.openSync(waiting, "wx", 0o600);
  return {
    write: (cells) => void fs.writeSync(handle, `${cells.map(asCell).join(",")}\r\n`),
    close: () => fs.closeSync(handle),
    place: () => fs.copyFileSync(waiting, path, fs.constants.COPYFILE_EXCL),
  };
}

function refusalOf(folder: string): string | undefined {
  try {
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
    return undefined;
  } catch (error) {
    return systemWords(error);
  }
}

function asCell(text: string): string {
  const words = guardFormula(text);
  return /[",;\r\n\t]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
