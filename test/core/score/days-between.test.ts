import { expect, it } from "vitest";
import { daysBetween } from "../../../src/core/score/days-between.ts";

it("days are counted from one to another, whatever the time", () => {
  expect(daysBetween("2026-02-28T23:00", "2026-03-01")).toBe(1);
  expect(daysBetween("2026-03-01", "2026-02-01T09:10Z")).toBe(-28);
});
