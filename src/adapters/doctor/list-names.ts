import { lstatSync, readdirSync } from "node:fs";

const MOST = 200;

/** Lists the names in a folder, sorted, at most 200; none where it is no folder, or a link to one. */
export function listNames(folder: string): readonly string[] {
  try {
    return lstatSync(folder).isDirectory() ? readdirSync(folder).sort().slice(0, MOST) : [];
  } catch {
    return [];
  }
}
