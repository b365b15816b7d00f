import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockAt, stillHolds } from "../../../src/core/lint/clock.ts";
import { runs } from "../../helpers/runs.ts";

const two = (most: number) =>
  fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, "0"));
const time = fc.tuple(two(23), two(59)).map(([hour, minute]) => `T${hour}:${minute}`);
const offset = fc.constantFrom("", "Z", "+01:00", "-08:00", "+0530");
const day = fc.constantFrom("2026-11-28", "2026-11-29", "2026-11-30", "2026-12-01", "2026-12-02");
const moment = fc.oneof(
  day,
  fc.tuple(day, time, offset).map((parts) => parts.join("")),
);
const now = fc.oneof(
  day,
  fc.tuple(day, time, fc.constantFrom("Z", "+01:00")).map((parts) => parts.join("")),
);

describe("what was told by a clock", () => {
  it("is only said to hold where another clock would say the same of everything that was asked", () => {
    fc.assert(
      fc.property(now, now, fc.array(moment), (then, later, asked) => {
        const clock = clockAt(then);
        const told = asked.map((each) => clock.hasPassed(each));
        if (!stillHolds(clock.reading(), later)) return;
        const again = clockAt(later);
        expect([again.day(), asked.map((each) => again.hasPassed(each))]).toEqual([clock.day(), told]);
      }),
      runs(5_000),
    );
  });

  it.each([
    ["a minute later", "2026-11-30T09:00Z", "2026-11-30T09:01Z", true],
    ["later than what was ahead", "2026-11-30T09:00Z", "2026-11-30T12:01Z", false],
    ["earlier", "2026-11-30T09:00Z", "2026-11-30T08:59Z", false],
    ["on the next day", "2026-11-30T09:00Z", "2026-12-01T08:00Z", false],
    ["of the day and not of a moment in it", "2026-11-30", "2026-11-30T09:00Z", false],
    ["of the same day", "2026-11-30", "2026-11-30", true],
  ])("holds or not for a run that is %s", (_which, then, later, holds) => {
    const clock = clockAt(then);
    clock.hasPassed("2026-11-30T12:00Z");
    expect(stillHolds(clock.reading(), later)).toBe(holds);
  });
});
