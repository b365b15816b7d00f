import { describe, expect, it } from "vitest";
import { withinTime } from "../../src/adapters/within-time.ts";

describe("what has to be done in time", () => {
  it("gives what it came to", () => {
    expect(withinTime(10_000, () => ["done"])).toEqual({ isLate: false, result: ["done"] });
  });

  it("is stopped in the middle of a loop", () => {
    let turns = 0;
    const done = withinTime(20, () => {
      for (;;) turns += 1;
    });
    expect(done).toEqual({ isLate: true });
    expect(turns).toBeGreaterThan(0);
  });

  it("is stopped in the middle of a pattern", () => {
    expect(withinTime(20, () => /^(?:a+)+$/.test(`${"a".repeat(60)}b`))).toEqual({ isLate: true });
  });

  it("throws what it throws", () => {
    const fail = (): never => {
      throw new RangeError("no");
    };
    expect(() => withinTime(10_000, fail)).toThrow(RangeError);
  });

  it("may be done inside another one, and leaves nothing behind", () => {
    const done = withinTime(10_000, () => withinTime(10_000, () => 1));
    expect(done).toEqual({ isLate: false, result: { isLate: false, result: 1 } });
    expect(Object.getOwnPropertySymbols(globalThis)).not.toContain(Symbol.for("score.within-time"));
  });
});
