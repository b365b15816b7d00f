import type { Problem } from "./problem.ts";
import { type SourceText, sourceOf } from "./source-text.ts";

/** The largest file that is read, in bytes. A goal file of this length is a book. */
export const LARGEST_FILE = 512 * 1024;

const START = { start: 0, end: 0 };

/** The outcome of turning bytes into text: a source, or the reason why not. */
export type Decoded =
  | { readonly source: SourceText; readonly problem?: Problem }
  | { readonly problem: Problem };

/** Decodes a file's bytes strictly as UTF-8, refusing what no person meant to write. */
export function decode(bytes: Uint8Array, size: number = bytes.length): Decoded {
  if (size > LARGEST_FILE) {
    return refusal(
      "bytes/too-large",
      `this file has ${size.toLocaleString("en-GB")} bytes; ${LARGEST_FILE.toLocaleString("en-GB")} is the most that is read`,
      "keep one goal to a file, and link to long material instead of pasting it",
    );
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refusal("bytes/utf8", "this file is saved as UTF-16", "save it as UTF-8 in your editor");
  }
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) {
    const offset = firstBadByte(bytes);
    const shown = bytes[offset]?.toString(16).padStart(2, "0") ?? "??";
    return refusal(
      "bytes/utf8",
      `byte ${offset + 1} (0x${shown}) is not UTF-8`,
      "save it as UTF-8 in your editor (it looks like Latin-1 or Windows-1252)",
    );
  }
  const source = sourceOf(decoded);
  const nul = source.text.indexOf("\0");
  if (nul !== -1) {
    return refusal(
      "bytes/nul",
      `there is a NUL byte at character ${nul + 1}`,
      "remove it, or restore the file from Git",
    );
  }
  const lone = source.text.search(/\r(?!\n)/);
  if (lone === -1) return { source };
  const problem: Problem = {
    code: "bytes/lone-cr",
    message: "a carriage return stands alone here; programs disagree on whether a line ends there",
    span: { start: lone, end: lone + 1 },
    suggestion: "save the file with LF or CRLF line endings",
  };
  return { source, problem };
}

function refusal(code: string, message: string, suggestion: string): Decoded {
  return { problem: { code, message, span: START, suggestion, refuses: true } };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// Bisection works because a prefix cut inside a character is accepted in streaming mode; where the next byte does not go on
// with that character, its first byte is the bad one.
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), { stream: true })) good = middle;
    else bad = middle;
  }
  while (good > 0 && !isUtf8(bytes.subarray(0, good), { stream: false })) good -= 1;
  return good;
}

function isUtf8(bytes: Uint8Array, how: { readonly stream: boolean }): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, how);
    return true;
  } catch {
    return false;
  }
}
