import * as fs from "node:fs";
import { dirname } from "node:path";
import { shellWords } from "../core/shell-words.ts";

/** Tells whether an error is the system's, as that of a full disk is, and no mistake of the program. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error &&
    typeof (error as NodeJS.ErrnoException).code === "string" &&
    /^E[A-Z0-9]+$/.test((error as NodeJS.ErrnoException).code ?? "")
  );
}

/** Returns a system error's code in plain words. */
export function systemWords(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return WORDS[code] ?? (code === "" ? String(error) : code);
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "not permitted",
  EROFS: "the disk is read-only",
  ENOENT: "it is gone",
  EEXIST: "something else has that name",
  ENOTDIR: "a file stands where a folder has to be",
  EISDIR: "a folder stands where a file has to be",
  ENOTEMPTY: "the folder is not empty",
  ELOOP: "a link leads round in a circle",
  ENAMETOOLONG: "the name is too long",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is used up",
  EFBIG: "the file is too large for this disk",
  EIO: "the disk could not be read or written",
  ENXIO: "the device is not there",
  EBUSY: "another program uses it",
  ETXTBSY: "another program uses it",
  ESTALE: "the network disk has lost sight of it",
  ETIMEDOUT: "the network disk does not answer",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  ENOMEM: "the memory is used up",
  EAGAIN: "the computer is busy with too much else",
};

/** Returns what a system error is about: a path, or where that can't be, what stands in its way; nothing where it names none. */
export function systemPlace(error: unknown): string | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  if (path === undefined || code !== "ENOTDIR") return path;
  let standing = path;
  while (!isThere(standing) && dirname(standing) !== standing) standing = dirname(standing);
  return standing;
}

function isThere(path: string): boolean {
  try {
    return fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Returns what to do about a system error before the same command is tried again. */
export function systemWayOut(error: unknown): string {
  const { code = "" } = error as NodeJS.ErrnoException;
  const path = systemPlace(error) ?? "";
  const named = path === "" ? "" : ` ${shellWords([path])}`;
  const folder = path === "" ? "" : ` ${shellWords([dirname(path)])}`;
  if (/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(code)) return "make room on the disk";
  if (/^(?:EEXIST|ENOTDIR|EISDIR|ELOOP|ENOTEMPTY)$/.test(code) && named !== "")
    return `ls -ld${named}   # what stands there? move it to another name`;
  if (/^(?:EACCES|EPERM|EROFS)$/.test(code))
    return folder === "" ? "make the folder writable" : `ls -ld${folder}   # make it writable for you`;
  return "score doctor   # what stands in the way here";
}
