import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScoreDocument } from "../../../src/core/document/document.ts";
import { recordOf } from "../../../src/core/document/value.ts";
import { factsOf, type HabitFacts, VERDICTS } from "../../../src/core/habit/habit-facts.ts";
import { type HabitEdit, setHabit } from "../../../src/core/habit/set-habit.ts";
import { habitsOf } from "../../../src/core/score/habits.ts";
import { goalFile, readGoalText, sentence } from "../../helpers/arbitrary.ts";

const FRONT = (habits: readonly string[]): string =>
  [
    "---",
    "goal: Have it fixed once",
    ...habits,
    "reviewed: { on: 2026-02-03, by: DK }",
    "---",
    "",
    "# Have it",
    "",
  ].join("\n");
const habitLines = (text: string): readonly string[] =>
  text.split("\n").slice(
    2,
    text.split("\n").findIndex((line) => line.startsWith("reviewed:")),
  );
const edited = (habits: readonly string[], edit: HabitEdit): readonly string[] =>
  habitLines(setHabit(readGoalText(FRONT(habits)), edit).after);
const habits = (document: ScoreDocument): readonly HabitFacts[] => habitsOf(document).map(factsOf);

const RING: HabitFacts = { habit: "Ring from the van, not from the office" };
const KEPT: HabitFacts = { habit: "Say #1: hello", verdict: "keep", on: "2026-03-04" };

describe("a habit that is written down", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "before the keys that come after it",
      [],
      ["habits:", '  - habit: "Say #1: hello"', "    verdict: keep", "    on: 2026-03-04"],
    ],
    [
      "below the last, and notes stay",
      [
        "habits:  # ours",
        "- # since May",
        "  habit: One   # first",
        "  verdict: keep",
        "  # and nothing more",
      ],
      [
        "habits:  # ours",
        "- # since May",
        "  habit: One   # first",
        "  verdict: keep",
        '- habit: "Say #1: hello"',
        "  verdict: keep",
        "  on: 2026-03-04",
        "  # and nothing more",
      ],
    ],
    [
      "in braces, as the last",
      ["habits:", "    -   { habit: One, verdict: keep } # here"],
      [
        "habits:",
        "    -   { habit: One, verdict: keep } # here",
        '    -   { habit: "Say #1: hello", verdict: keep, on: 2026-03-04 }',
      ],
    ],
    [
      "in brackets",
      ["habits: [ { habit: One }, ] # so far"],
      ['habits: [ { habit: One }, { habit: "Say #1: hello", verdict: keep, on: 2026-03-04 }, ] # so far'],
    ],
    [
      "where nothing stands yet",
      ["habits: []   # none"],
      ['habits: [{ habit: "Say #1: hello", verdict: keep, on: 2026-03-04 }]   # none'],
    ],
    [
      "behind a key alone",
      ["habits:   # none"],
      ['habits: [{ habit: "Say #1: hello", verdict: keep, on: 2026-03-04 }]   # none'],
    ],
  ])("stands %s", (_what, before, after) => {
    expect(edited(before, { to: KEPT })).toEqual(after);
  });

  it("says something else where somebody decides, and what stands beside it stays", () => {
    const from = { ...KEPT, verdict: "improve", amendment: "a-7kq2xw9m" };
    const to = { ...KEPT, verdict: "ditch", on: "2026-04-01" };
    expect(
      edited(
        [
          "habits:",
          "  - verdict: 'improve' # so far",
          "    amendment: a-7kq2xw9m",
          "    habit: 'Say #1: hello'",
          "    x-by: DK",
        ],
        { at: 0, from: { ...from, on: undefined }, to },
      ),
    ).toEqual([
      "habits:",
      '  - verdict: "ditch" # so far',
      "    habit: 'Say #1: hello'",
      "    x-by: DK",
      "    on: 2026-04-01",
    ]);
    expect(
      edited(
        ["habits: [{ habit: One }, {amendment: a-7kq2xw9m, habit: 'Say #1: hello', verdict: improve}]"],
        {
          at: 1,
          from: { ...from, on: undefined },
          to,
        },
      ),
    ).toEqual(["habits: [{ habit: One }, {habit: 'Say #1: hello', verdict: ditch, on: 2026-04-01}]"]);
  });

  it("is refused where its list is none", () => {
    expect(() => edited(["habits: Ring"], { to: RING })).toThrow(
      expect.objectContaining({ kind: "refused", code: "habit/not-as-planned" }),
    );
  });
});

const facts = fc
  .record({
    habit: sentence,
    verdict: fc.option(fc.constantFrom(...VERDICTS), { nil: undefined }),
    on: fc.option(fc.constantFrom("2026-03-04", "2027-01-31"), { nil: undefined }),
    amendment: fc.option(fc.constant("a-7kq2xw9m"), { nil: undefined }),
  })
  .map((made): HabitFacts => made);
const FORMS = ["absent", "empty", "brackets", "braces", "lines"] as const;

function inForm(text: string, form: (typeof FORMS)[number], one: string): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = {
    absent: [],
    empty: ["habits: [] # none"],
    brackets: [`habits: [{ habit: ${one} }, {habit: Two,verdict: keep} ] # ours`],
    braces: ["habits:", `  - { habit: ${one} } # first`, "  - {habit: Two,verdict: keep}"],
    lines: [
      "habits: # ours",
      "  # the first",
      "  - habit: >-",
      "      Smile",
      "    # nobody said",
      "  -   verdict: keep",
      `      habit: ${one}`,
    ],
  }[form];
  return text.replace(
    /^for: customer.*$/m,
    (line) => [line.replace(/\r$/, ""), ...lines].join(eol) + (line.endsWith("\r") ? "\r" : ""),
  );
}

describe("whatever a person types as a habit, in any goal", () => {
  it("reads back the same, leaves all else as it is, and is gone again without a trace", () => {
    fc.assert(
      fc.property(
        goalFile,
        fc.constantFrom(...FORMS),
        fc.constantFrom("Ring", '"Say: hello"', "'#1'"),
        facts,
        facts,
        (goal, form, one, added, other) => {
          const document = readGoalText(inForm(goal.text, form, one));
          const known = habits(document);
          const written = readGoalText(setHabit(document, { to: added }).after);
          expect(habits(written)).toEqual([...known, added]);
          const to = { ...other, habit: added.habit };
          const decided = readGoalText(setHabit(written, { at: known.length, from: added, to }).after);
          expect(habits(decided)).toEqual([...known, to]);
          const back = setHabit(decided, { at: known.length, from: to, to: added }).after;
          expect(habits(readGoalText(back))).toEqual([...known, added]);
          for (const each of [written, decided]) {
            const rest = (of: ScoreDocument) => ({ ...recordOf(of.entries), habits: undefined });
            expect(JSON.stringify(rest(each))).toEqual(JSON.stringify(rest(document)));
            expect(each.source.eol).toBe(document.source.eol);
          }
          const gone = setHabit(written, { at: known.length, from: added, to: undefined }).after;
          if (form !== "empty") expect(gone).toBe(setHabit(document, { to: added }).before);
        },
      ),
      { numRuns: 60 },
    );
  });
});
