import { describe, expect, it } from "vitest";
import { readInput } from "../../src/commands/read-input.ts";

const PIECE = new Uint8Array(1024 * 1024);

describe("what is piped in", () => {
  it("is given whole where it is as much as it may be", async () => {
    const input = fed(3);
    expect(await readInput(input.stream(), 3 * PIECE.length)).toHaveLength(3 * PIECE.length);
  });

  it("is taken to its end and refused where it is more, so that its writer is not cut off", async () => {
    const input = fed(8);
    await expect(readInput(input.stream(), 10)).rejects.toMatchObject({ code: "input/too-large" });
    expect(input.taken()).toBe(8);
  });

  it("is let go of where it does not end", async () => {
    const input = fed(1000);
    await expect(readInput(input.stream(), 10)).rejects.toMatchObject({ code: "input/too-large" });
    expect(input.taken()).toBeLessThan(100);
  });
});

function fed(pieces: number): { stream: () => AsyncIterable<Uint8Array>; taken: () => number } {
  let taken = 0;
  async function* stream(): AsyncIterable<Uint8Array> {
    for (; taken < pieces; taken += 1) yield PIECE;
  }
  return { stream, taken: () => taken };
}
