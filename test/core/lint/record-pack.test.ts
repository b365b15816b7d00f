import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RecordPack } from "../../../src/core/lint/record-pack.ts";

const files = fc.uniqueArray(
  fc.record({
    path: fc.string(),
    content: fc.string(),
    said: fc.string(),
    keys: fc.string({ unit: "binary" }),
  }),
  { selector: ({ path, content }) => JSON.stringify([content, path]) },
);

function packOf(all: readonly { path: string; content: string; said: string; keys: string }[]): RecordPack {
  const pack = new RecordPack();
  for (const { path, content, said, keys } of all) pack.put(path, content, { said, keys });
  return pack;
}

// Half of a pair has no bytes of its own.
const wellFormed = (text: string): string => Buffer.from(text).toString();

describe("records of files", () => {
  it("come back from bytes as they were, by path and content", () => {
    fc.assert(
      fc.property(files, (all) => {
        const read = RecordPack.fromBytes(packOf(all).toBytes());
        expect(read?.size).toBe(all.length);
        for (const { path, content, said, keys } of all)
          expect(read?.take(path, content)).toEqual({ said: wellFormed(said), keys: wellFormed(keys) });
        expect(read?.take("goals/none.md", "0")).toBeUndefined();
      }),
    );
  });

  it("are none in bytes that were cut off or made longer, or of anything else", () => {
    fc.assert(
      fc.property(files, fc.nat(), (all, at) => {
        const bytes = packOf(all).toBytes();
        expect(RecordPack.fromBytes(bytes.subarray(0, at % bytes.length))).toBeUndefined();
        expect(RecordPack.fromBytes(new Uint8Array([...bytes, 48]))).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([undefined, 0]).toContain(RecordPack.fromBytes(bytes)?.size);
      }),
    );
  });

  it("are taken over from another pack, one or all, without writing over what is there", () => {
    const old = packOf([
      { path: "a", content: "1", said: "old a", keys: "" },
      { path: "b", content: "1", said: "old b", keys: "" },
    ]);
    const pack = packOf([{ path: "b", content: "1", said: "new b", keys: "" }]);
    expect([pack.takeOver(old, "a", "1"), pack.takeOver(old, "a", "2")]).toEqual([true, false]);
    pack.takeOverAll(old);
    expect([pack.take("a", "1")?.said, pack.take("b", "1")?.said, pack.size]).toEqual(["old a", "new b", 2]);
  });
});
