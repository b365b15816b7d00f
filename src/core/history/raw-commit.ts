/** A person and moment as a commit names them. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** `2026-03-04T17:40:00+00:00`; absent where the date can't be read. */
  readonly date: string | undefined;
}

/** A commit as it is stored. */
export interface RawCommit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly message: string;
}

/** The most of a message that is looked at, in bytes. */
const LONGEST_MESSAGE = 256 * 1024;

/** The most of a name or an address that is kept, and of what stands behind them, in characters. */
const LONGEST_NAME = 200;
const LONGEST_MOMENT = 40;

/**
 * Parses a commit object, as `git cat-file` hands it out: header lines, an empty line, the message. Everything before the empty
 * line was written by Git, so nothing in a message can pass for it.
 */
export function parseCommit(id: string, bytes: Uint8Array): RawCommit {
  const end = headerEnd(bytes);
  const header = UTF8.decode(bytes.subarray(0, end));
  const fields = header.split("\n").filter((line) => !line.startsWith(" "));
  const valuesOf = (name: string): string[] =>
    fields.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const message = bytes.subarray(Math.min(end + 2, bytes.length)).subarray(0, LONGEST_MESSAGE);
  const encoding = valuesOf("encoding")[0];
  return {
    id,
    parents: valuesOf("parent"),
    author: parseSignature(valuesOf("author")[0] ?? ""),
    message: decodeAs(message, encoding),
  };
}

function headerEnd(bytes: Uint8Array): number {
  for (let at = 0; at + 1 < bytes.length; at += 1)
    if (bytes[at] === 0x0a && bytes[at + 1] === 0x0a) return at;
  return bytes.length;
}

const UTF8 = new TextDecoder("utf-8");

function decodeAs(bytes: Uint8Array, encoding: string | undefined): string {
  if (encoding === undefined) return UTF8.decode(bytes);
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return UTF8.decode(bytes);
  }
}

// Only the last marks count, as they do for Git: a name may hold any number of them.
function parseSignature(line: string): Signature {
  const close = line.lastIndexOf(">");
  const open = close === -1 ? -1 : line.lastIndexOf("<", close);
  if (open === -1) return { name: line.slice(0, LONGEST_NAME), email: "", date: undefined };
  const moment = /^ (-?\d{1,15}) ([+-]\d{4})$/.exec(line.slice(close + 1, close + 1 + LONGEST_MOMENT));
  return {
    name: line.slice(0, open).slice(0, LONGEST_NAME).replace(/ $/, ""),
    email: line.slice(open + 1, close).slice(0, LONGEST_NAME),
    date: isoDate(moment?.[1], moment?.[2]),
  };
}

function isoDate(seconds: string | undefined, zone: string | undefined): string | undefined {
  const offset = /^([+-])(\d{2})(\d{2})$/.exec(zone ?? "");
  const time = Number(seconds);
  if (offset === null || seconds === undefined || Math.abs(time) > 253_402_300_799) return undefined;
  const minutes = (offset[1] === "-" ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  const local = new Date((time + minutes * 60) * 1000).toISOString().slice(0, 19);
  return `${local}${offset[1]}${offset[2]}:${offset[3]}`;
}
