import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRevision } from "../../../src/core/history/compare-revision.ts";
import { firstWritten } from "../../../src/core/history/first-written.ts";
import { versionOf } from "../../../src/core/history/version.ts";
import { readGoal } from "../../../src/core/score/goal.ts";
import { goalFile, readGoalText } from "../../helpers/arbitrary.ts";

const HOLDER = "a".repeat(40);
const HELD_TO = new Set(["goal", "always", "never", "standard"]);

/** What the commit that wrote a goal so for the first time tells of it. */
function compared(text: string) {
  const document = readGoalText(text);
  const found = document.readable ? versionOf(document) : ("unreadable" as const);
  const who = { name: "Dana", email: "dana@tidewell.invalid", date: "2026-01-01T10:00:00Z" };
  const commit = { id: "c".repeat(40), parents: [], author: who, message: "Begin" };
  const files = [{ path: document.path, before: undefined, after: HOLDER }];
  return compareRevision({ commit, files }, () => found, false).compared[0];
}

describe("a goal that stands as it was first written", () => {
  it("tells what it can be held to as its first commit does, or leaves that to it", () => {
    fc.assert(
      fc.property(goalFile, ({ text }) => {
        const told = compared(text);
        const first = firstWritten(readGoal(readGoalText(text)), HOLDER);
        if (first === undefined) return;
        const { changes = [], ...about } = told ?? {};
        const heldTo = changes.filter(({ part }) => HELD_TO.has(part));
        expect(first).toEqual({ ...about, changes: heldTo, holder: HOLDER });
      }),
    );
  });

  it("tells nothing without a title, for then its sections decide whether it says anything", () => {
    const text = "---\nowner: Dana\nnever:\n  shout: Shout\n---\n\n## How it must feel\n\nHeard.\n";
    expect(firstWritten(readGoal(readGoalText(text)), HOLDER)).toBeUndefined();
    const titled = readGoal(readGoalText(text.replace("owner", "goal: Be heard\nowner")));
    expect(firstWritten(titled, HOLDER)?.changes.map(({ clause, part }) => [part, clause])).toEqual([
      ["goal", undefined],
      ["never", "shout"],
    ]);
  });
});
