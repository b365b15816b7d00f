import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change } from "../../../../src/core/history/change.ts";
import type { Excuse } from "../../../../src/core/history/drift/excuse.ts";
import { findDrift } from "../../../../src/core/history/drift/find-drift.ts";
import { judgeChange } from "../../../../src/core/history/drift/judge-change.ts";
import { AT_ORIGIN } from "../../../../src/core/history/drift/past.ts";
import { strandsOf } from "../../../../src/core/history/drift/strands.ts";
import type { Today } from "../../../../src/core/history/drift/today.ts";
import { standardOf, standardWords } from "../../../../src/core/history/standard-words.ts";
import { wordsOf } from "../../../../src/core/language/languages.ts";
import { runs } from "../../../helpers/runs.ts";

const GOAL = "have-it-fixed-once";
const within = (hours: number): string => `Ring back within ${hours} hours`;

/** A step of the history of one clause: the words from then on, absent where it was taken out, and the id that it went by. */
interface Said {
  readonly words: string | undefined;
  readonly id?: string;
}

function history(steps: readonly Said[], first = 1) {
  let before: string | undefined;
  return steps.flatMap(({ words, id = "ring" }, at) => {
    const change: Change = {
      clause: id,
      part: "always",
      op: before === undefined ? "added" : words === undefined ? "removed" : "changed",
      before,
      after: words,
      direction: "unknown",
      evidence: undefined,
    };
    before = words;
    const commit = `c${at + 1}`;
    const entry = { goal: GOAL, date: `2026-01-${10 + at}`, commit, id: undefined, changes: [change] };
    return change.before === change.after ? [] : [{ order: at + first, entry }];
  });
}

function today(words: string | undefined, id = "ring", goal = GOAL): Today {
  const always = words === undefined ? [] : [{ id, text: words }];
  return { id: goal, always, never: [], standards: [] };
}

function excuse(order: number, more: Partial<Excuse> = {}): Excuse {
  const about = { goal: GOAL, lessens: new Set(["ring"]), retires: new Set<string>() };
  return { amendment: "a-00000000", order, wrote: [], ...about, ...more };
}

function driftOf(
  steps: readonly Said[],
  now: Today | undefined,
  excuses: readonly Excuse[] = [],
  judge?: typeof judgeChange,
) {
  // A change is held against what stood where it began.
  const strands = strandsOf(history(steps, judge === undefined ? 1 : AT_ORIGIN), (goal) => goal);
  const promises = () => ({ today: now === undefined ? [] : [now], unread: new Set<string>() });
  return findDrift({ strands, excuses, promises, words: wordsOf("en") }, judge);
}

const hours = (...all: number[]): Said[] => all.map((each) => ({ words: within(each) }));

describe("a promise held against everything it ever said", () => {
  it("is judged against the strictest, not against the step before", () => {
    const [found] = driftOf(hours(2, 3, 4), today(within(4)));
    expect(found).toMatchObject({
      goal: GOAL,
      clause: "ring",
      strictest: { words: within(2), step: { commit: "c1" } },
      now: within(4),
      excusedTo: undefined,
      since: { step: { commit: "c2" } },
      evidence: '"within 2 hours" → "within 4 hours"',
    });
  });

  it("has not drifted where a later step returned to it, and stays listed on a step back that does not reach it", () => {
    expect(driftOf(hours(2, 4, 2), today(within(2)))).toEqual([]);
    expect(driftOf(hours(2, 4, 3), today(within(3)))).toMatchObject([{ strictest: { words: within(2) } }]);
  });

  it("is excused down to what a decision recorded, and by the next step down no longer", () => {
    expect(driftOf(hours(2, 3), today(within(3)), [excuse(2)])).toEqual([]);
    expect(driftOf(hours(2, 3, 4), today(within(4)), [excuse(2)])).toMatchObject([
      { strictest: { words: within(2) }, excusedTo: within(3), since: { step: { commit: "c3" } } },
    ]);
    expect(driftOf(hours(2, 3, 4), today(within(4)), [excuse(2), excuse(3)])).toEqual([]);
  });

  it("is held to a decision's own sentence where the file keeps it, whatever else came in with the same commit", () => {
    const squashed = [excuse(2, { wrote: [within(3)] })];
    expect(driftOf(hours(2, 4), today(within(4)), squashed)).toMatchObject([{ excusedTo: within(3) }]);
    expect(driftOf(hours(2, 3), today(within(3)), squashed)).toEqual([]);
  });

  it("is not excused by a decision about another clause, another goal, or of an earlier day", () => {
    const others = [excuse(2, { lessens: new Set(["other"]) }), excuse(2, { goal: "other" }), excuse(1)];
    expect(driftOf(hours(2, 3), today(within(3)), others)).toHaveLength(1);
  });

  it("that is gone is less, unless it was retired or replaced, or its words bind in another place", () => {
    const gone = [{ words: within(2) }, { words: undefined }];
    expect(driftOf(gone, today(undefined))).toMatchObject([{ clause: "ring", now: undefined }]);
    expect(driftOf(gone, today(undefined), [excuse(2)])).toEqual([]);
    const retired = excuse(2, { lessens: new Set(), retires: new Set(["ring"]) });
    expect(driftOf(gone, today(undefined), [retired])).toEqual([]);
    const strands = strandsOf(history(gone), (goal) => goal);
    const elsewhere = [today(undefined), today(within(2), "ring-back", "reach-somebody")];
    const promises = () => ({ today: elsewhere, unread: new Set<string>() });
    expect(findDrift({ strands, excuses: [], promises, words: wordsOf("en") })).toEqual([]);
  });

  it("that was retired, and came back as less, is less", () => {
    const retired = excuse(2, { lessens: new Set(), retires: new Set(["ring"]) });
    const steps = [{ words: within(2) }, { words: undefined }, { words: within(5) }];
    expect(driftOf(steps, today(within(5)), [retired])).toMatchObject([{ strictest: { words: within(2) } }]);
  });

  it("goes on under another id where its words were kept, and by words that are alike where it has no id", () => {
    const renamed = [{ words: within(2) }, { words: within(4), id: "ring-back" }];
    expect(driftOf(renamed, today(within(4), "ring-back"))).toMatchObject([
      { clause: "ring-back", strictest: { words: within(2) } },
    ]);
    const unpinned = [{ words: within(2), id: "ring-back-within-2" }];
    expect(driftOf(unpinned, today(within(4), "ring-back-within-4"))).toMatchObject([{ now: within(4) }]);
  });

  it("is left alone where which way it went can't be told", () => {
    expect(driftOf([{ words: within(2) }, { words: "Ring back kindly" }], today("Ring back kindly"))).toEqual(
      [],
    );
  });

  it("is one loss where the whole goal is gone, and none where the goal was retired after its last words", () => {
    const steps = [{ words: within(2) }, { words: undefined }];
    expect(driftOf(steps, undefined)).toMatchObject([{ clause: undefined, part: "goal", now: undefined }]);
    const retired = excuse(2, { lessens: new Set(), retires: new Set(["ring"]) });
    expect(driftOf(steps, undefined, [retired])).toEqual([]);
  });

  it("holds for any walk of a limit: less than the least since the last decision is found, and nothing else", () => {
    const walk = fc.array(fc.record({ hours: fc.integer({ min: 2, max: 9 }), isSaid: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(walk, (steps) => {
        const numbers = steps.map((step) => step.hours);
        const said = steps.flatMap(({ isSaid }, at) => (isSaid ? [at] : []));
        const excuses = said.map((at) => excuse(at + 1));
        const now = numbers.at(-1) as number;
        const found = driftOf(hours(...numbers), today(within(now)), excuses);
        const since = numbers.slice(said.at(-1) ?? 0);
        expect(found.length).toBe(Math.min(...since) < now ? 1 : 0);
        if (found[0] !== undefined) expect(found[0].strictest.words).toBe(within(Math.min(...numbers)));
      }),
      runs(500),
    );
  });
});

describe("a promise held against where a change began", () => {
  const change = (steps: readonly Said[], now: string | undefined, excuses: readonly Excuse[] = []) =>
    driftOf(steps, today(now), excuses, judgeChange);

  it("is less where this change made it so, and not where it is a step back up", () => {
    expect(change(hours(2, 3), within(3))).toMatchObject([{ strictest: { words: within(2) } }]);
    expect(change(hours(4, 3), within(3))).toEqual([]);
    expect(change(hours(2), within(2))).toEqual([]);
  });

  it("is not less where the change first asked for more of itself, and then for as much as before", () => {
    expect(change(hours(2, 1, 2), within(2))).toEqual([]);
    expect(change([...hours(2, 1), { words: within(3) }], within(3))).toMatchObject([
      { strictest: { words: within(2) } },
    ]);
  });

  it("is excused by a decision of the same change, down to what it recorded", () => {
    expect(change(hours(2, 3), within(3), [excuse(1)])).toEqual([]);
    expect(change(hours(2, 3, 4), within(4), [excuse(1)])).toMatchObject([{ excusedTo: within(3) }]);
    expect(change([...hours(2, 3), { words: undefined }], undefined, [excuse(1)])).toHaveLength(1);
  });

  it("says nothing of what the change itself brought", () => {
    const brought = [{ words: undefined }, ...hours(2, 3)];
    expect(change(brought, within(3))).toEqual([]);
  });
});

describe("a standard in a line", () => {
  it("is read back as it was said", () => {
    const measure = fc.string({ unit: "binary", maxLength: 30 });
    const limit = fc.constantFrom("at-most" as const, "at-least" as const);
    fc.assert(
      fc.property(
        measure,
        limit,
        fc.option(fc.double({ noNaN: true }), { nil: undefined }),
        (what, side, value) => {
          const standard = { measure: what, limit: side, value: value === undefined ? value : value + 0 };
          expect(standardOf(standardWords(standard))).toEqual(standard);
        },
      ),
    );
  });
});
