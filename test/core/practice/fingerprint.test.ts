import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { versionOf } from "../../../src/core/history/version.ts";
import { changedSince } from "../../../src/core/practice/changed-since.ts";
import { fingerprintOf, markedIn, readFingerprint } from "../../../src/core/practice/fingerprint.ts";
import { plainTokens } from "../../../src/core/practice/plain-words.ts";
import type { Spelling } from "../../../src/core/practice/slip.ts";
import { goalFile, readGoalText } from "../../helpers/arbitrary.ts";
import { GOAL_FILE, tidewellFiles } from "../../helpers/tidewell.ts";

const TEXT = tidewellFiles()[GOAL_FILE] ?? "";
const version = (text: string) => versionOf(readGoalText(text));

/** Holds a goal against its own fingerprint of then, with the words of then at hand or not. */
function since(before: string, after: string, withHistory = true) {
  const then = new Map(markedIn(version(before)).map((mark) => [mark.code, mark]));
  const said = plainTokens(after);
  const spelling: Spelling = {
    language: "en",
    timesSaid: (word) => said.filter((one) => one === word).length,
  };
  return changedSince(
    fingerprintOf(version(before)),
    markedIn(version(after)),
    (code) => (withHistory ? then.get(code) : undefined),
    spelling,
  ).map(({ op, part, clause }) => [op, part, clause]);
}

const edit = (from: string, to: string): string => {
  expect(TEXT).toContain(from);
  return TEXT.replace(from, to);
};

describe("what was practised, and what is promised today", () => {
  it("is the same where nothing changed, or only case, punctuation and layout", () => {
    expect(since(TEXT, TEXT)).toEqual([]);
    const relaid = edit(
      "come-back-free: Come back free within 5 working days if it fails within a year",
      'come-back-free: "come back free, within 5 working days, if it fails within a year."',
    ).replace("Taken seriously.", "\nTaken *seriously*!");
    expect(since(TEXT, relaid, false)).toEqual([]);
  });

  it.each([
    ["a letter that was missing", "Leave before the custmer has seen it work"],
    ["two letters that were swapped", "Leave before the cusotmer has seen it work"],
    ["a letter too many", "Leave before the customerr has seen it work"],
    ["a word written twice", "Leave before before the customer has seen it work"],
  ])("is the same after the slip of a pen, made or mended: %s", (_what, misspelt) => {
    const slip = edit("Leave before the customer has seen it work", misspelt);
    expect(since(slip, TEXT)).toEqual([]);
    expect(since(TEXT, slip)).toEqual([]);
  });

  it("is the same where a slip in a list without ids made another id", () => {
    const listed = edit(
      '  charge-twice: Charge for a job we have to do twice\n  leave-unseen: "Leave before the customer has seen it work"',
      "  - Charge for a job we have to do twice\n  - Leave before the custmer has seen it work",
    );
    expect(since(listed, listed.replace("custmer", "customer"))).toEqual([]);
  });

  it("is the same where a slip was made in how it must feel", () => {
    expect(since(edit("Taken seriously", "Taken seriuosly"), TEXT)).toEqual([]);
  });

  it("counts a slip as a change where the words of then are not at hand", () => {
    const slip = edit("Leave before the customer", "Leave before the custmer");
    expect(since(slip, TEXT, false)).toEqual([["changed", "never", "leave-unseen"]]);
  });

  it.each([
    ["a number", "within 5 working days", "within 6 working days", "always", "come-back-free"],
    ["a short word", "Charge for a job we", "Charge for a jab we", "never", "charge-twice"],
    ["a word more", "Show the old part", "Show the old, dirty part", "always", "show-old-part"],
    ["another word", "Leave before the customer", "Leave before the neighbour", "never", "leave-unseen"],
  ])("says which clause is another promise: %s", (_what, from, to, part, clause) => {
    expect(since(TEXT, edit(from, to))).toEqual([["changed", part, clause]]);
  });

  it("says that how it must feel is another", () => {
    expect(since(TEXT, edit("Taken seriously.", "Taken lightly."))).toEqual([["changed", "feel", undefined]]);
  });

  it("says what is new, what is gone, and that an always became a never", () => {
    const moved = edit("  show-old-part: Show the old part and leave it with the customer\n", "").replace(
      "never:\n",
      "never:\n  shout: Shout across the street\n",
    );
    expect(since(TEXT, moved)).toEqual([
      ["added", "never", "shout"],
      ["removed", "always", "show-old-part"],
    ]);
    expect(since(TEXT, moved, false)).toEqual([
      ["added", "never", "shout"],
      ["removed", undefined, "show-old-part"],
    ]);
  });

  it("does not hear what is no part of it: standards, beliefs, what has to happen", () => {
    const other = edit("at-most: 5", "at-most: 3").replace("was never done once", "is one job");
    expect(since(TEXT, other, false)).toEqual([]);
  });

  it("can be read again as it was written, for any goal file", () => {
    fc.assert(
      fc.property(goalFile, ({ text }) => {
        const marks = markedIn(version(text));
        const kept = readFingerprint(fingerprintOf(version(text)));
        expect(kept).toEqual(marks.map(({ clause, code }) => ({ clause, code })));
        expect(since(text, text, false)).toEqual([]);
      }),
    );
  });

  it("is nothing where somebody wrote other words in its place", () => {
    expect(readFingerprint("we did this by heart / twice a/b feel/abc")).toEqual([]);
  });
});
