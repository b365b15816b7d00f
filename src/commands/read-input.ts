import { ScoreError } from "../core/errors.ts";

/** How many bytes beyond the most are still taken in and let go, so that an editor that writes them all is not cut off while it writes. */
const LET_GO = 64 * 1024 * 1024;

/** Reads what is piped in, whole. @throws ScoreError of kind `refused` where it is more than `most` bytes. */
export async function readInput(stdin: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stdin) {
    size += piece.length;
    if (size <= most) pieces.push(piece);
    else if (size > most + LET_GO) break;
  }
  if (size > most) {
    throw new ScoreError(
      "refused",
      "input/too-large",
      `more than ${most.toLocaleString("en-GB")} bytes came in`,
      { hint: "give it a shorter text" },
    );
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
