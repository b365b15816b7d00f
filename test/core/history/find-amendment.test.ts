import { describe, expect, it } from "vitest";
import { findAmendment } from "../../../src/core/history/find-amendment.ts";
import { ENTRY } from "../../helpers/plans.ts";

const CHANGE = {
  clause: "ring",
  part: "always",
  op: "added",
  before: undefined,
  after: "Ring first",
  direction: "stronger",
  evidence: undefined,
} as const;

const TIMELINE = [
  { ...ENTRY, id: undefined, commit: "1234567".repeat(5) },
  { ...ENTRY, id: "a-7kq2xw9m", commit: "abcdef0".repeat(5) },
  { ...ENTRY, id: "a-7kq2xw9m", commit: "fedcba0".repeat(5), changes: [CHANGE] },
  { ...ENTRY, id: "a-00000000", commit: "abcde10".repeat(5) },
];

describe("an amendment is found", () => {
  it.each([
    ["its id", "a-00000000", "abcde10"],
    ["the path of its repair file", "repairs/fix-it/2026-03-04-a-00000000.md", "abcde10"],
    ["the beginning of its commit", "abcde10abcde", "abcde10"],
    ["an id that two commits name, the one that changed something", "a-7kq2xw9m", "fedcba0"],
  ])("by %s", (_what, typed, commit) => {
    expect(findAmendment(typed, TIMELINE).commit?.slice(0, 7)).toBe(commit);
  });

  it.each([
    ["an id that is mistyped", "a-7kq2xw9n", /no amendment "a-7kq2xw9n"; did you mean "a-7kq2xw9m"\?/],
    ["a commit that is none", "1234567", /no amendment "1234567"/],
    ["nothing at all", "", /no amendment ""/],
  ])("never by %s", (_what, typed, words) => {
    expect(() => findAmendment(typed, TIMELINE)).toThrow(words);
  });
});
