import * as fs from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { makeMissing } from "./missing-folders.ts";

/** Makes a folder, and those that are missing above it, open to everybody whom the one above is open to, whatever the umask. */
export function makeFolder(folder: string): void {
  const first = makeMissing(folder);
  if (first === undefined) return;
  openAsAbove(first);
  let made = first;
  for (const name of relative(first, folder)
    .split(sep)
    .filter((part) => part !== "")) {
    made = join(made, name);
    openAsAbove(made);
  }
}

/** A folder that is shared may be written to by its group, or hands its group down to what is made in it. */
const SHARED = 0o2020;

/** Returns the permissions that others than its owner have to files of a folder that is shared; none of one that is not. */
export function sharedBy(folder: string): number {
  const { mode } = fs.statSync(folder);
  return (mode & SHARED) === 0 ? 0 : mode & 0o066;
}

/** Opens a folder to those with whom the one above it is shared, and no others, as Git does for core.sharedRepository. */
export function openAsAbove(folder: string): void {
  const above = fs.statSync(dirname(folder)).mode;
  const facts = fs.lstatSync(folder);
  if ((above & SHARED) === 0 || !facts.isDirectory()) return;
  const mode = facts.mode & 0o7777;
  const wanted = (mode & ~0o077) | (above & 0o077);
  if (wanted === mode) return;
  try {
    fs.chmodSync(folder, wanted | 0o2000);
  } catch {
    // Somebody else made it: they open it when they come by.
    return;
  }
}
