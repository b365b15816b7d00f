import { cleanLine } from "./clean-cell.ts";
import { isOwnColumn } from "./column-plan.ts";

/** Tells whether a row has no words at all, as lines of bare commas at the end of a file do. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

/** Tells whether a row is the header once more. */
export function isHeaderAgain(cells: readonly string[], header: readonly string[]): boolean {
  return cells.every((cell, at) => cleanLine(cell) === header[at]);
}

/**
 * Tells whether the cells of a row can be told by their places: as many as the header has names. Columns without a name at its
 * end, and those that an import adds, may be absent, and empty cells may stand behind them all.
 */
export function fitsHeader(cells: readonly string[], header: readonly string[]): boolean {
  const needed = header.findLastIndex((name) => name !== "" && !isOwnColumn(name)) + 1;
  return cells.length >= needed && isBlankRow(cells.slice(header.length));
}
