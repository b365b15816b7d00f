import { describe, expect, it } from "vitest";
import { goalTraces } from "../../../src/core/history/goal-traces.ts";
import { goalsDue } from "../../../src/core/practice/goals-due.ts";
import type { Practice } from "../../../src/core/practice/practice.ts";
import { reviewsWaiting } from "../../../src/core/practice/reviews-waiting.ts";
import { reviewStory, toChangeIn } from "../../../src/core/review/review-story.ts";
import type { Score } from "../../../src/core/score/score.ts";
import { filesOf, scoreOf } from "../../helpers/lint.ts";
import { fileAt } from "../../helpers/plans.ts";
import { GOAL, tidewellFiles } from "../../helpers/tidewell.ts";

function scoreWith(files: Readonly<Record<string, string>> = {}): Score {
  return scoreOf(filesOf({ ...tidewellFiles(), ...files }));
}

const PRICE = "know-the-price";

describe("goals that are due for a review", () => {
  const practised = (state: Practice["state"], on?: string): Practice => ({
    state,
    last: on === undefined ? undefined : { on, by: ["DK"], fingerprint: "a/000000", id: undefined },
    changes: [],
  });
  const due = (practice: Practice, born: string | undefined, today: string, settings = "name: T\n") => {
    const score = scoreWith({ "score.yaml": settings });
    const traces = goalTraces(score, new Map(born === undefined ? [] : [[PRICE, born]]));
    const goals = { ...score, goals: score.goals.filter(({ id }) => id === PRICE) };
    return goalsDue(goals, new Map([[PRICE, practice]]), traces, today).map(({ why, since }) => [why, since]);
  };

  it.each([
    ["never read, and there for long", practised("never"), "2026-01-01", [["never", "2026-01-01"]]],
    ["never read, and new", practised("never"), "2026-06-01", []],
    ["never read, and nobody knows how old it is", practised("never"), undefined, []],
    ["read lately", practised("same", "2026-07-01"), "2026-01-01", []],
    ["read long ago", practised("same", "2026-01-10"), "2026-01-01", [["stale", "2026-01-10"]]],
    ["changed since", practised("changed", "2026-07-01"), "2026-01-01", [["changed", "2026-07-01"]]],
    ["changed since, and new", practised("changed", "2026-07-01"), "2026-06-01", [["changed", "2026-07-01"]]],
    [
      "read long ago, and nothing kept",
      practised("not-known", "2026-01-02"),
      "2026-01-01",
      [["stale", "2026-01-02"]],
    ],
  ] as const)("are told with the reason: %s", (_what, practice, born, found) => {
    expect(due(practice, born, "2026-08-01")).toEqual(found);
  });

  it("are due on the day after, not on it, and when the score says so", () => {
    expect(due(practised("never"), "2026-01-01", "2026-06-30")).toEqual([]);
    expect(due(practised("never"), "2026-01-01", "2026-07-01")).toHaveLength(1);
    expect(due(practised("never"), "2026-01-01", "2026-07-01", "name: T\nstale-after: 12m\n")).toEqual([]);
  });
});

describe("reviews whose change nobody made", () => {
  const repair = (
    id: string,
    on: string,
    more: string,
    kind = "review",
    goal = GOAL,
  ): Record<string, string> => ({
    [`repairs/${goal}/${on}-${id}.md`]: `---\nid: ${id}\ngoal: ${goal}\nkind: ${kind}\non: ${on}\nby: DK\nbecause: read together\n${more}`,
  });
  const FOUND = "---\n\nTo change:\n\n- Five days is *too* long\n- Gwen needs a list\n";
  const found = repair("a-00000001", "2026-03-02", FOUND);
  const waiting = (...files: Record<string, string>[]) =>
    reviewsWaiting(scoreWith(Object.assign({}, found, ...files))).map(({ amendment }) => amendment);

  it("are listed with what they found and the line that begins", () => {
    expect(reviewsWaiting(scoreWith(found))).toEqual([
      {
        amendment: "a-00000001",
        goal: GOAL,
        on: "2026-03-02",
        toChange: ["Five days is too long", "Gwen needs a list"],
        command: `score amend ${GOAL} --because "Five days is too long"`,
      },
    ]);
  });

  it.each([
    ["an amendment of the same day", repair("a-00000002", "2026-03-02", "---\n", "improve"), []],
    ["an amendment before it", repair("a-00000002", "2026-03-01", "---\n", "improve"), ["a-00000001"]],
    [
      "an amendment of another goal",
      repair("a-00000002", "2026-03-05", "---\n", "improve", PRICE),
      ["a-00000001"],
    ],
    ["another reading since", repair("a-00000002", "2026-03-05", "---\n"), []],
    ["a new name since", repair("a-00000002", "2026-03-05", "formerly: [older]\n---\n"), ["a-00000001"]],
    [
      "its being taken back",
      repair("a-00000002", "2026-03-05", "takes-back: a-00000001\n---\n", "improve"),
      [],
    ],
  ])("wait or do not after %s", (_what, files, ids) => {
    expect(waiting(files)).toEqual(ids);
  });

  it("are none where nothing was to change, or its goal is no more", () => {
    const scoreOfNone = scoreWith(repair("a-00000001", "2026-03-02", "---\n"));
    expect(reviewsWaiting(scoreOfNone)).toEqual([]);
    expect(reviewsWaiting(scoreWith(repair("a-00000001", "2026-03-02", FOUND, "review", "gone")))).toEqual(
      [],
    );
  });

  it("read back what was written, whatever it was", () => {
    for (const words of [
      "# Not a heading",
      "- no point",
      "1. no number",
      "<b>bold</b> & `code`",
      "*all* _of_ it",
    ]) {
      const story = reviewStory([words, "and more"]) ?? "";
      expect(
        toChangeIn(fileAt("repairs/a/2026-03-02-a-00000001.md", `---\nid: a\n---\n\n${story}\n`)),
      ).toEqual([words, "and more"]);
    }
  });
});
