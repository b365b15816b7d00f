import { expect, it } from "vitest";
import { parseRange } from "../../../src/core/history/diff/revision-range.ts";

it.each([
  ["main", "main", undefined, false],
  ["a..b", "a", "b", false],
  ["a...b", "a", "b", true],
  ["..b", "HEAD", "b", false],
  ["a..", "a", "HEAD", false],
  ["...b", "HEAD", "b", true],
  ["v1.2.0", "v1.2.0", undefined, false],
  ["2026-01-01..2026-03-31", "2026-01-01", "2026-03-31", false],
  ["main@{1}..main", "main@{1}", "main", false],
  ["a..b..c", "a", "b..c", false],
])("%s is from %s to %s", (typed, before, after, sinceFork) => {
  expect(parseRange(typed)).toEqual({ before, after, sinceFork });
});
