import { describe, expect, it } from "vitest";
import { takenBack } from "../../../src/core/history/standing.ts";

const entry = (id: string, takesBack?: string) => ({ id, takesBack });

function gone(...entries: ReturnType<typeof entry>[]): Record<string, string> {
  return Object.fromEntries([...takenBack(entries)].map(([id, by]) => [id, by.id]));
}

describe("which amendments stand", () => {
  it("is all of them where none was taken back", () => {
    expect(gone(entry("a"), entry("b"))).toEqual({});
  });

  it("is not one that was taken back", () => {
    expect(gone(entry("b", "a"), entry("a"))).toEqual({ a: "b" });
  });

  it("is one again whose taking back was taken back", () => {
    expect(gone(entry("c", "b"), entry("b", "a"), entry("a"))).toEqual({ b: "c" });
    expect(gone(entry("d", "a"), entry("c", "b"), entry("b", "a"), entry("a"))).toEqual({ b: "c", a: "d" });
  });

  it("does not depend on the order they come in", () => {
    expect(gone(entry("a"), entry("b", "a"), entry("c", "b"))).toEqual({ b: "c" });
  });

  it("is every one of a forged circle", () => {
    expect(gone(entry("a", "b"), entry("b", "a"), entry("c", "c"))).toEqual({});
  });
});
