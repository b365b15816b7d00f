import { describe, expect, it } from "vitest";
import { clockAt } from "../../../src/core/lint/clock.ts";
import type { Practice } from "../../../src/core/practice/practice.ts";
import { unrehearsed, unreviewed } from "../../../src/core/service/of-practice.ts";
import { filesOf, scoreOf } from "../../helpers/lint.ts";
import { GOAL, tidewellFiles } from "../../helpers/tidewell.ts";

const score = scoreOf(filesOf(tidewellFiles()));
const LAST = { on: "2026-03-04", by: ["DK"], fingerprint: undefined, id: undefined };
const never: Practice = { state: "never", last: undefined, changes: [] };
const same: Practice = { state: "same", last: LAST, changes: [] };
const unknown: Practice = { state: "not-known", last: LAST, changes: [] };
const part = "never" as const;
const changed: Practice = {
  state: "changed",
  last: LAST,
  changes: [
    { part, clause: "charge-twice", op: "changed", before: "Charge twice", after: "Bill twice" },
    { part, clause: "leave-unseen", op: "removed", before: "Leave", after: undefined },
    { part: "feel", clause: undefined, op: "changed", before: "Sure", after: "Safe" },
    { part, clause: "shout", op: "added", before: undefined, after: "Shout" },
  ],
};

/** What the page says of the goal, which the commits have since a day, on another day. */
function said(find: typeof unrehearsed, practice: Practice, born: string | undefined, today: string) {
  const practices = new Map([[GOAL, practice]]);
  const since = new Map(born === undefined ? [] : [[GOAL, born]]);
  const asked = {
    score,
    clock: clockAt(today),
    born: since,
    drifted: [],
    rehearsed: practices,
    reviewed: practices,
  };
  return find(asked).map(({ say, command }) => `${say} | ${command}`);
}

const OLD = "2026-01-05";

describe("a goal that nobody practised", () => {
  it("is told of once it is as old as what would be called stale, and never where nothing tells how old it is", () => {
    const told = [`nobody has rehearsed it yet | score rehearse ${GOAL}`];
    expect(said(unrehearsed, never, OLD, "2026-07-05")).toEqual(told);
    expect(said(unrehearsed, never, OLD, "2026-07-04")).toEqual([]);
    expect(said(unrehearsed, never, undefined, "2029-01-01")).toEqual([]);
    expect(said(unreviewed, never, OLD, "2026-07-05")).toEqual([
      `nobody has read it together yet | score review ${GOAL}`,
    ]);
  });

  it.each([OLD, "2026-06-01"])("is told of with what changed since, and how much more: born %s", (born) => {
    expect(said(unrehearsed, changed, born, "2026-07-05")).toEqual([
      `rehearsed on 2026-03-04; since then charge-twice changed, leave-unseen is gone, how it must feel changed, 1 more | score rehearse ${GOAL}`,
    ]);
  });

  it("is left in peace where it still promises the same, until a review is long ago", () => {
    for (const practice of [same, unknown]) {
      expect(said(unrehearsed, practice, OLD, "2029-01-01")).toEqual([]);
      expect(said(unreviewed, practice, OLD, "2026-08-31")).toEqual([]);
      expect(said(unreviewed, practice, OLD, "2026-09-01")).toEqual([
        `last read together on 2026-03-04 | score review ${GOAL}`,
      ]);
    }
  });
});
