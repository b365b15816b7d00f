import * as fs from "node:fs";
import { Socket } from "node:net";
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
 * Opens a file that somebody named, or what another program writes: a pipe by its name, as a shell makes one of `<(…)`.
 * @throws ScoreError where it is not there, neither of them, or can't be read.
 */
export function openBytes(path: string, shown: string): ByteSource {
  let handle: number;
  try {
    // Without waiting for the other end of a pipe; judged by what was opened.
    handle = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const gone = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw notRead(shown, gone ? "there is no such file" : systemWords(error), gone ? "usage" : "refused");
  }
  const facts = fs.fstatSync(handle);
  const name = basename(path);
  if (facts.isFile())
    return { name, size: facts.size, pieces: fs.createReadStream("", { fd: handle, highWaterMark: PIECE }) };
  // Its name is the shell's, and tells nothing.
  if (facts.isFIFO())
    return { name: "-", size: undefined, pieces: new Socket({ fd: handle, writable: false }) };
  fs.closeSync(handle);
  throw notRead(shown, facts.isDirectory() ? "it is a folder" : "it is a device", "usage");
}

function notRead(shown: string, why: string, kind: "usage" | "refused"): ScoreError {
  return new ScoreError(kind, "import/not-read", `${shown} could not be read: ${why}`, {
    hint: "name a file that is there, with its folder where it lies in another one\nor read from another program: zcat complaints.csv.gz | score complaint import -",
  });
}
