import * as fs from "node:fs";

const MOST = 64 * 1024;

/** Reads the beginning of a plain file (64 KB); nothing where there is none, or it is a pipe, a folder or out of reach. */
export function readSmallFile(path: string, links: "followed" | "refused" = "refused"): string | undefined {
  const noFollow = links === "refused" ? (fs.constants.O_NOFOLLOW ?? 0) : 0;
  let handle: number | undefined;
  try {
    handle = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0) | noFollow);
    if (!fs.fstatSync(handle).isFile()) return undefined;
    const bytes = Buffer.alloc(MOST);
    return bytes.toString("utf8", 0, fs.readSync(handle, bytes, 0, MOST, 0));
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}
