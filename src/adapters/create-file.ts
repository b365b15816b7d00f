import * as fs from "node:fs";

/** Writes a file that is not there yet. Returns false where anything has its name, be it a link that leads nowhere. */
export function createFile(path: string, text: string): boolean {
  let handle: number;
  try {
    handle = fs.openSync(path, "wx");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  try {
    fs.writeFileSync(handle, text);
  } catch (error) {
    // What was begun would stand in the way of the next time.
    fs.rmSync(path, { force: true });
    throw error;
  } finally {
    fs.closeSync(handle);
  }
  return true;
}
