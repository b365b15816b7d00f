import { describe, expect, it } from "vitest";
import { nextStep } from "../../../src/core/complaint/next-step.ts";
import { overdueOf } from "../../../src/core/complaint/overdue.ts";
import { storyOf } from "../../../src/core/complaint/story.ts";
import { type Complaint, complaintState } from "../../../src/core/score/complaint.ts";
import { ageInWords } from "../../../src/render/age.ts";
import { filesOf, scoreOf } from "../../helpers/lint.ts";

type Facts = Complaint["keys"];

const complaint = (facts: Partial<Facts>): Complaint => {
  const keys: Facts = { kind: "complaint", received: "2026-11-20T09:10", goal: "warm", ...facts };
  return { id: "2026-11-20-x", keys, takenBack: [], words: "", state: complaintState(keys) };
};
const answered = { answered: "2026-11-20T10:05" };
const right = { ...answered, "put-right": "Refunded it" };
const amended = { ...right, amendments: ["a-7kq2xw9m"] };
const told = { ...amended, "told-customer": "2026-11-21" };
const closed = { ...told, closed: "2026-11-22", "check-on": "2027-01-20" };

describe("what comes next", () => {
  it.each<[string, Partial<Facts>, string | undefined]>([
    ["an answer", {}, "score complaint answer 2026-11-20-x"],
    ["putting it right", answered, 'score complaint put-right 2026-11-20-x "'],
    ["an amendment", right, "score amend warm --complaint 2026-11-20-x --because "],
    ["telling them", amended, "score complaint told 2026-11-20-x"],
    ["closing it", told, "score complaint close 2026-11-20-x"],
    ["a look that is due", { ...closed, "check-on": "2026-12-01" }, "score complaint held 2026-11-20-x yes "],
    [
      "another amendment",
      { ...closed, held: { on: "2026-12-01", answer: "no" } },
      "score amend warm --complaint ",
    ],
    ["an amendment of a near miss", { kind: "near-miss" }, "score amend warm --complaint 2026-11-20-x "],
    [
      "closing what is not changed",
      { ...right, "told-customer": "asked-not-to", "no-change": "x" },
      "score complaint close ",
    ],
  ])("is %s", (_what, facts, command) => {
    expect(nextStep(complaint(facts), "2026-12-01")?.command).toEqual(
      expect.stringMatching(new RegExp(`^${command}`)),
    );
  });

  it("is nothing after a thanks, or once the repair held, or before the day of the check", () => {
    expect(nextStep(complaint({ kind: "thanks" }), "2026-12-01")).toBeUndefined();
    expect(
      nextStep(complaint({ ...closed, held: { on: "2027-01-20", answer: "yes" } }), "2027-02-01"),
    ).toBeUndefined();
    expect(nextStep(complaint(closed), "2026-12-01")).toEqual({
      say: "look on 2027-01-20 whether the repair held",
      command: undefined,
    });
  });
});

describe("what came back", () => {
  const back = complaint({
    ...closed,
    amendments: ["a-7kq2xw9m", "a-7kq2xw9n"],
    held: { on: "2027-01-20", answer: "no" },
  });

  it.each([
    [["2026-11-20", "2026-11-21"], "score amend warm "],
    [["2026-11-20", "2027-01-21"], "score complaint held 2026-11-20-x yes .* --overwrite"],
  ])("and has repairs of %j is gone on with", (mended, command) => {
    expect(nextStep(back, "2027-02-01", mended)?.command).toMatch(new RegExp(`^${command}`));
  });
});

describe("what is late", () => {
  const { config } = scoreOf(filesOf({}));
  it.each<[string, Partial<Facts>, string, string | undefined]>([
    ["nothing, within a day", {}, "2026-11-21T09:10", undefined],
    ["the reply, after a day", {}, "2026-11-21T09:11", "no-reply"],
    [
      "nothing, on the day after one without a time",
      { received: "2026-11-20" },
      "2026-11-21T23:59",
      undefined,
    ],
    [
      "the reply, two days after one without a time",
      { received: "2026-11-20" },
      "2026-11-22T00:00",
      "no-reply",
    ],
    ["nothing, once they were told", { "told-customer": "2026-11-20" }, "2026-12-01T00:00", undefined],
    ["nothing of a near miss", { kind: "near-miss" }, "2026-12-01T00:00", undefined],
    ["the look, on its day", closed, "2027-01-20T08:00", "check-due"],
    [
      "no look, where nothing was mended",
      { ...closed, amendments: [], "no-change": "x" },
      "2027-02-01T08:00",
      undefined,
    ],
    ["nothing, before that day", closed, "2027-01-19T08:00", undefined],
    [
      "nothing, once somebody looked",
      { ...closed, held: { on: "2027-01-20", answer: "no" } },
      "2027-02-01T08:00",
      undefined,
    ],
  ])("is %s", (_what, facts, now, what) => {
    expect(overdueOf(complaint(facts), `${now}:00+00:00`, config)?.what).toBe(what);
  });
});

describe("the story of a complaint", () => {
  it("goes by the days, with what has none behind what it follows", () => {
    const repair = {
      id: "a-7kq2xw9m",
      goal: "warm",
      kind: "mend",
      on: "2026-11-20",
      by: "D",
      because: "x",
    } as const;
    const story = storyOf(complaint({ ...closed, "told-customer": "2026-11-20T18:00" }), [repair]);
    expect(story.map(({ what, minutes }) => [what, minutes ?? null])).toEqual([
      ["received", null],
      ["answered", 55],
      ["put-right", null],
      ["repaired", null],
      ["told", null],
      ["closed", null],
      ["check-due", null],
    ]);
  });
});

describe("an age", () => {
  it.each([
    [0, "less than a minute"],
    [1, "1 minute"],
    [119, "119 minutes"],
    [120, "2 hours"],
    [2 * 1440, "2 days"],
    [30 * 1440, "4 weeks"],
    [200 * 1440, "6 months"],
    [800 * 1440, "2 years"],
  ])("of %d minutes is told as %s", (minutes, words) => {
    expect(ageInWords(minutes)).toBe(words);
  });
});
