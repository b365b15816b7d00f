import * as fs from "node:fs";
import { basename } from "node:path";
import { ScoreError } from "../core/errors.ts";
import { systemWords } from "./system-error.ts";

/** Bytes that come piece by piece. */
export interface ByteSource {
  /** The name of the file, `-` for standard input. */
  readonly name: string;
  /** How many bytes there are, where that is known. */
  readonly size: number | undefined;
  /** To be destroyed where reading stops early: whoever writes may stop then. */
  readonly pieces: AsyncIterable<Uint8Array> & { readonly destroy: () => void };
}

const PIECE = 256 * 1024;

/**
 * Opens a file that somebody named.
 * @throws ScoreError where it is not there, no file, or can't be read.
 */
export function openBytes(path: string, shown: string): ByteSource {
  const notRead = (why: string, kind: "usage" | "refused") =>
    new ScoreError(kind, "import/not-read", `${shown} could not be read: ${why}`, {
      hint: "name a file that is there, with its folder where it lies in another one",
    });
  let handle: number;
  try {
    // Without waiting for the other end of a pipe; judged by what was opened.
    handle = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const gone = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw notRead(gone ? "there is no such file" : systemWords(error), gone ? "usage" : "refused");
  }
  const facts = fs.fstatSync(handle);
  if (!facts.isFile()) {
    fs.closeSync(handle);
    throw notRead("it is a folder or a device", "usage");
  }
  return {
    name: basename(path),
    size: facts.size,
    pieces: fs.createReadStream("", { fd: handle, highWaterMark: PIECE }),
  };
}
