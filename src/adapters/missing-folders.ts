import * as fs from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those that are missing above it, and returns the uppermost that was made; nothing where all were there. Node's
 * own way never comes back where the system denies that a folder has what was asked for in it, as /proc does.
 */
export function makeMissing(folder: string, mode?: number): string | undefined {
  try {
    return makeOne(folder, mode) ? folder : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || dirname(folder) === folder) throw error;
  }
  const first = makeMissing(dirname(folder), mode);
  return makeOne(folder, mode) ? (first ?? folder) : first;
}

/** Makes a folder below one that is there; tells whether it was missing. */
function makeOne(folder: string, mode: number | undefined): boolean {
  try {
    fs.mkdirSync(folder, mode);
    return true;
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST" && fs.statSync(folder).isDirectory();
    if (!isThere) throw error;
    return false;
  }
}
