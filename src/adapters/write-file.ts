import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes a file so that at every moment either the old or the new content stands at its path: a new file beside it, flushed,
 * then renamed over it. The mode of a file that was there is kept.
 */
export function writeFileWhole(
  path: string,
  content: string | Uint8Array,
  mode: number = modeOf(path),
): void {
  const folder = dirname(path);
  const temporary = join(folder, `.${randomBytes(6).toString("hex")}.score-tmp`);
  const handle = fs.openSync(temporary, "wx", mode);
  try {
    fs.writeFileSync(handle, content);
    // Over an existing file the mode is kept whatever the umask; a new one follows it.
    if (fs.existsSync(path)) fs.fchmodSync(handle, mode);
    fs.fsyncSync(handle);
  } catch (error) {
    fs.closeSync(handle);
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  fs.closeSync(handle);
  try {
    fs.renameSync(temporary, path);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(folder);
}

function modeOf(path: string): number {
  try {
    return fs.lstatSync(path).mode & 0o777;
  } catch {
    return 0o666;
  }
}

// Without this the rename itself may be lost in a power cut. Some systems can't flush a folder; nothing is lost by trying.
function flushFolder(folder: string): void {
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
