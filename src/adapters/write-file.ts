import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { dirname, join } from "node:path";

/** How a file is written. */
export interface Writing {
  /** The permissions; those of the file that was there unless given. */
  readonly mode?: number;
  /** The name of the file that is written first, beside the other. */
  readonly temporary?: string;
}

/**
 * Writes a file so that at every moment either the old or the new content stands at its path: a new file beside it, flushed,
 * then renamed over it. The mode of a file that was there is kept.
 */
export function writeFileWhole(path: string, content: string | Uint8Array, how: Writing = {}): void {
  const temporary = writeBeside(path, content, how);
  try {
    fs.renameSync(temporary, path);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
}

/** Writes and flushes the file that is to take another's place; returns its path. */
export function writeBeside(path: string, content: string | Uint8Array, how: Writing = {}): string {
  const mode = how.mode ?? modeOf(path);
  const temporary = join(dirname(path), how.temporary ?? `.${randomBytes(6).toString("hex")}.score-tmp`);
  const handle = fs.openSync(temporary, "wx", mode ?? 0o666);
  try {
    fs.writeFileSync(handle, content);
    // A mode that was named, or that of the file that was there, holds whatever the umask; a new file follows it.
    if (mode !== undefined) fs.fchmodSync(handle, mode);
    fs.fsyncSync(handle);
  } catch (error) {
    fs.closeSync(handle);
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  fs.closeSync(handle);
  return temporary;
}

/** Returns the permissions of a file; nothing where there is none. */
export function modeOf(path: string): number | undefined {
  try {
    return fs.lstatSync(path).mode & 0o777;
  } catch {
    return undefined;
  }
}

/** Flushes a folder: without this a rename in it may be lost in a power cut. Some systems can't; nothing is lost by trying. */
export function flushFolder(folder: string): void {
  try {
    const handle = fs.openSync(folder, "r");
    try {
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
  } catch {
    return;
  }
}
