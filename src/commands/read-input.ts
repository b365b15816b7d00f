import { ScoreError } from "../core/errors.ts";

/** Reads what is piped in, whole. @throws ScoreError of kind `refused` once it is more than `most` bytes. */
export async function readInput(stdin: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stdin) {
    size += piece.length;
    if (size > most) {
      throw new ScoreError(
        "refused",
        "input/too-large",
        `more than ${most.toLocaleString("en-GB")} bytes came in`,
        {
          hint: "give it a shorter text",
        },
      );
    }
    pieces.push(piece);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
