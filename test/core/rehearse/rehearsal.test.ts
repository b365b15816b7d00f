import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/core/document/document.ts";
import { sectionNames } from "../../../src/core/document/section-names.ts";
import { sourceOf } from "../../../src/core/document/source-text.ts";
import { ScoreError } from "../../../src/core/errors.ts";
import { initialsIn } from "../../../src/core/rehearse/initials.ts";
import { rehearsalId } from "../../../src/core/rehearse/rehearsal-id.ts";
import { rehearsalText } from "../../../src/core/rehearse/rehearsal-text.ts";
import { readKeys } from "../../../src/core/score/read-keys.ts";
import { isSlug } from "../../../src/core/score/slug.ts";
import { hostileWords } from "../../helpers/hostile-words.ts";

function refusal(typed: string): ScoreError {
  try {
    initialsIn(typed);
  } catch (error) {
    if (error instanceof ScoreError) return error;
  }
  throw new Error(`${typed} was taken`);
}

describe("initials", () => {
  it.each([
    ["DK,SM", ["DK", "SM"]],
    ["dk; s & D.K.", ["DK", "S"]],
    ["ÄÖ + ДК", ["ÄÖ", "ДК"]],
    ["JRRT", ["JRRT"]],
    ["田中", ["田中"]],
  ])("are read from %j", (typed, initials) => {
    expect(initialsIn(typed)).toEqual(initials);
  });

  it.each([
    ["Dana", "--by D"],
    ["Dana Kelly, Sam Moss", "--by DK,SM"],
    ["sam", "--by S"],
    ["DK,ABCDE", "--by D,A"],
    ["d@k", "--by DK"],
    ["42", "--by DK,SM"],
    [" ,, ", "--by DK,SM"],
  ])("are not %j, and the way out is named", (typed, hint) => {
    expect(refusal(typed)).toMatchObject({ kind: "usage", code: "rehearse/initials", hint });
  });
});

describe("the file of a rehearsal", () => {
  it("says what it was given, in the order of its keys", () => {
    const text = rehearsalText({
      date: "2026-11-20",
      goal: "be-warm",
      by: ["DK", "NO"],
      cards: ["2026-11-01-cold", "be-warm#leave-cold", "be-warm"],
      hard: ["be-warm#leave-cold"],
      fingerprint: "leave-cold/3k9dq0 Feel/x71mzt",
      note: "The heater was in the other van.",
    });
    expect(text).toBe(
      '---\ndate: 2026-11-20\ngoal: be-warm\nby: [DK, "NO"]\ncards: [2026-11-01-cold, be-warm#leave-cold, be-warm]\nhard: [be-warm#leave-cold]\nfingerprint: leave-cold/3k9dq0 Feel/x71mzt\n---\n\nThe heater was in the other van.\n',
    );
  });

  it("can be read whatever was hard", () => {
    fc.assert(
      fc.property(hostileWords, (note) => {
        const keys = { date: "2026-11-20", goal: "be-warm", by: ["DK"], cards: ["be-warm"], hard: [] };
        const text = rehearsalText({ ...keys, note });
        const read = readText("rehearsals/a.md", "rehearsal", sourceOf(text), sectionNames());
        expect(read.problems).toEqual([]);
        expect(readKeys(read, "rehearsal")).toEqual({ ...keys, hard: undefined });
      }),
      { numRuns: 300 },
    );
  });

  it("has a name that every computer can have, and a number where the day has one already", () => {
    const long = "a-very-long-name-of-a-goal-that-has-as-many-letters-as-it-may-ok";
    expect(isSlug(rehearsalId("2026-11-20", long, () => false))).toBe(true);
    const taken = new Set(["2026-11-20-be-warm", "2026-11-20-be-warm-2"]);
    expect(rehearsalId("2026-11-20", "be-warm", (id) => taken.has(id))).toBe("2026-11-20-be-warm-3");
  });
});
