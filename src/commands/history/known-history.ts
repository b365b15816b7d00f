/** What each commit that led to another one tells, newest first, as the lines of `packRevision`. */
export interface KnownHistory {
  readonly head: string;
  readonly lines: readonly string[];
}

/** Packs what is known: the commit that it ends with, and a line for each that touched the score. */
export function packHistory({ head, lines }: KnownHistory): Uint8Array {
  return Buffer.from([head, ...lines].join("\n"));
}

/** Unpacks what `packHistory` packed. */
export function unpackHistory(bytes: Buffer | undefined): KnownHistory | undefined {
  const [head, ...lines] = bytes?.toString("utf8").split("\n") ?? [];
  return head === undefined ? undefined : { head, lines };
}
