import { PackedLines } from "./packed-lines.ts";

/** What each commit that led to another one tells, newest first, as the lines of `packRevision`. */
export interface KnownHistory {
  readonly head: string;
  readonly lines: PackedLines;
}

/** Packs what is known: the commit that it ends with, and a line for each that touched the score. */
export function packHistory({ head, lines }: KnownHistory): Uint8Array {
  return Buffer.concat([Buffer.from(`${head}\n`), lines.toBytes()]);
}

/** Unpacks what `packHistory` packed. */
export function unpackHistory(bytes: Buffer | undefined): KnownHistory | undefined {
  if (bytes === undefined) return undefined;
  const end = bytes.indexOf(0x0a);
  return { head: bytes.toString("latin1", 0, end), lines: PackedLines.fromBytes(bytes.subarray(end + 1)) };
}
