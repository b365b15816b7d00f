import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ofTheDay } from "../../../src/core/orientation/of-the-day.ts";

const ITEMS = ["a", "b", "c", "d", "e", "f", "g"];
const id = (item: string): string => item;

function days(count: number): string[] {
  const start = Date.parse("2026-02-25T00:00:00Z");
  return Array.from({ length: count }, (_, at) =>
    new Date(start + at * 86_400_000).toISOString().slice(0, 10),
  );
}

describe("what is picked for a day", () => {
  it("is nothing of nothing, and the same for everybody on that day, whatever the order of the files", () => {
    const pick = { day: "2026-03-04", seed: "Tidewell" };
    expect(ofTheDay([], id, pick)).toBeUndefined();
    expect(ofTheDay([...ITEMS].reverse(), id, pick)).toBe(ofTheDay(ITEMS, id, pick));
  });

  it("gives each its turn before any comes again", () => {
    const first = days(7).map((day) => ofTheDay(ITEMS, id, { day, seed: "Tidewell" }));
    expect([...first].sort()).toEqual(ITEMS);
    const next = days(14).map((day) => ofTheDay(ITEMS, id, { day, seed: "Tidewell" }));
    expect(next.slice(7)).toEqual(first);
    expect(days(7).map((day) => ofTheDay(ITEMS, id, { day, seed: "kitchen" }))).not.toEqual(first);
  });

  it("is always one of them, on days before 2000 as well", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1 }),
        fc.integer({ min: 1000, max: 9999 }),
        fc.string(),
        (items, year, seed) => items.includes(ofTheDay(items, id, { day: `${year}-05-01`, seed }) ?? "\0"),
      ),
    );
  });
});
