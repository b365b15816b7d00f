/** What a command told, kept to be told again; `verdict` is how it ended. */
export interface Answer<Verdict extends string> {
  /** The bytes of its text. */
  readonly bytes: Uint8Array;
  /** What it told beside it, to people. */
  readonly remark: string;
  readonly verdict: Verdict;
}

/** Packs an answer: the remark and the verdict in a line before the text, which may be long and is handed on as it is. */
export function packAnswer({ bytes, remark, verdict }: Answer<string>): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify({ remark, verdict })}\n`), bytes]);
}

/** Unpacks what `packAnswer` packed. */
export function unpackAnswer<Verdict extends string>(bytes: Buffer | undefined): Answer<Verdict> | undefined {
  if (bytes === undefined) return undefined;
  const end = bytes.indexOf(0x0a);
  const beside = JSON.parse(bytes.toString("utf8", 0, end)) as Omit<Answer<Verdict>, "bytes">;
  return { ...beside, bytes: bytes.subarray(end + 1) };
}
