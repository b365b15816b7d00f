import { describe, expect, it } from "vitest";
import { dayAfter, laterBy, parseSpan, type TimeSpan } from "../../../src/core/score/dates.ts";
import { isBefore, minutesBetween } from "../../../src/core/score/moments.ts";

const span = (written: string): TimeSpan => parseSpan(written) ?? { count: 0, unit: "d" };

describe("a stretch of time", () => {
  it.each([
    ["8w", { count: 8, unit: "w" }],
    ["10d", { count: 10, unit: "d" }],
    ["4h", { count: 4, unit: "h" }],
    ["2 months", { count: 2, unit: "m" }],
    ["1 Day", { count: 1, unit: "d" }],
    ["180", { count: 180, unit: "d" }],
    [180, { count: 180, unit: "d" }],
  ])("%j is read", (written, meant) => {
    expect(parseSpan(written)).toEqual(meant);
  });

  it.each(["", "0d", "-1", "1.5d", "8 weekss", "w8", "99999d", "8w 2d", 1.5, -3, 0])(
    "%j is none",
    (written) => {
      expect(parseSpan(written)).toBeUndefined();
    },
  );

  it.each([
    ["2026-01-31", "1m", "2026-02-28"],
    ["2026-11-20", "8w", "2027-01-15"],
    ["2024-02-28", "1d", "2024-02-29"],
    ["2026-11-20", "4h", "2026-11-20"],
    ["2026-11-20T21:10", "4h", "2026-11-21T01:10"],
    ["2026-12-31T21:10+01:00", "1d", "2027-01-01T21:10+01:00"],
  ])("%s and %s later is %s", (from, written, then) => {
    expect(laterBy(from, span(written))).toBe(then);
  });

  it("that is none leads to no day", () => {
    expect([dayAfter("2026-11-20", "soon"), dayAfter("2026-02-30", "8w")]).toEqual([undefined, undefined]);
  });
});

describe("two moments", () => {
  it.each([
    ["2026-11-20T09:10", "2026-11-20T10:05", 55],
    ["2026-11-20", "2026-11-22", 2880],
    ["2026-11-20", "2026-11-20T10:00", 600],
    ["2026-11-20T09:00:00Z", "2026-11-20T10:30+01:00", 30],
    ["2026-11-20T09:00:00Z", "2026-11-20T10:30+0100", 30],
    ["2026-11-20T09:00Z", "2026-11-20T10:30", 90],
  ])("%s and %s lie apart by minutes", (from, to, minutes) => {
    expect(minutesBetween(from, to)).toBe(minutes);
  });

  it.each([
    ["2026-11-20", "2026-11-20T09:10", false],
    ["2026-11-19", "2026-11-20T09:10", true],
    ["2026-11-20T09:09", "2026-11-20T09:10", true],
    ["2026-11-20T09:10", "2026-11-20T09:10", false],
  ])("%s comes before %s: %s", (moment, other, before) => {
    expect(isBefore(moment, other)).toBe(before);
  });
});
