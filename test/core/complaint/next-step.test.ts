import { describe, expect, it } from "vitest";
import { type ListedComplaint, listedComplaints } from "../../../src/core/complaint/listed-complaint.ts";
import { storyOf } from "../../../src/core/complaint/story.ts";
import { dueChecks } from "../../../src/core/history/due-checks.ts";
import { repairBook } from "../../../src/core/history/repair-book.ts";
import { ageBetween } from "../../../src/core/score/age.ts";
import type { Complaint } from "../../../src/core/score/complaint.ts";
import type { Score } from "../../../src/core/score/score.ts";
import { ageInWords } from "../../../src/render/age.ts";
import { filesOf, scoreOf } from "../../helpers/lint.ts";
import { cleanScore } from "../../helpers/score.ts";

type Facts = Complaint["keys"];

const ID = "2026-11-20-x";
const GOAL = "have-it-fixed-once";

function repair(id: string, on: string, more = ""): Record<string, string> {
  return {
    [`repairs/${GOAL}/${on}-${id}.md`]: `---\nid: ${id}\ngoal: ${GOAL}\nkind: mend\non: ${on}\nby: D\nbecause: b\nclauses: [${GOAL}#own-line]\ncomplaints: [${ID}]\n${more}---\n`,
  };
}

const FIRST = repair("a-7kq2xw9m", "2026-11-20");

/** A complaint as the book sees it that holds it, with its first repair and other files of the score. */
function followed(
  facts: Partial<Facts>,
  today: string,
  files: Record<string, string> = {},
): ListedComplaint & { readonly score: Score } {
  const keys: Facts = { kind: "complaint", received: "2026-11-20T09:10", goal: GOAL, ...facts };
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const mended = keys.amendments?.includes("a-7kq2xw9m") === true ? FIRST : {};
  const text = `---\n${lines.join("\n")}\n---\n\nWords.\n`;
  const score = scoreOf(filesOf({ ...cleanScore(), ...mended, ...files, [`complaints/${ID}.md`]: text }));
  const found = listedComplaints(score, today).find(({ id }) => id === ID);
  if (found === undefined) throw new Error(text);
  return { ...found, score };
}

const answered = { answered: "2026-11-20T10:05" };
const right = { ...answered, "put-right": "Refunded it" };
const amended = { ...right, amendments: ["a-7kq2xw9m"] };
const told = { ...amended, "told-customer": "2026-11-21" };
const closed = { ...told, closed: "2026-11-22", "check-on": "2027-01-20" };

describe("what comes next", () => {
  it.each<[string, Partial<Facts>, string | undefined]>([
    ["an answer", {}, "score complaint answer 2026-11-20-x"],
    ["putting it right", answered, 'score complaint put-right 2026-11-20-x "'],
    ["an amendment", right, "score amend have-it-fixed-once --complaint 2026-11-20-x --because "],
    ["telling them", amended, "score complaint told 2026-11-20-x"],
    ["closing it", told, "score complaint close 2026-11-20-x"],
    ["a look that is due", { ...closed, "check-on": "2026-12-01" }, "score complaint held 2026-11-20-x yes "],
    [
      "another amendment",
      { ...closed, held: { on: "2026-12-01", answer: "no" } },
      "score amend have-it-fixed-once --complaint ",
    ],
    [
      "an amendment of a near miss",
      { kind: "near-miss" },
      "score amend have-it-fixed-once --complaint 2026-11-20-x ",
    ],
    [
      "closing what is not changed",
      { ...right, "told-customer": "asked-not-to", "no-change": "x" },
      "score complaint close ",
    ],
  ])("is %s", (_what, facts, command) => {
    expect(followed(facts, "2026-12-01").next?.command).toEqual(
      expect.stringMatching(new RegExp(`^${command}`)),
    );
  });

  it("is nothing after a thanks, or once the repair held, or before the day of the check", () => {
    expect(followed({ kind: "thanks" }, "2026-12-01").next).toBeUndefined();
    expect(
      followed({ ...closed, held: { on: "2027-01-20", answer: "yes" } }, "2027-02-01").next,
    ).toBeUndefined();
    expect(followed(closed, "2026-12-01").next).toEqual({
      step: "look",
      say: "look on 2027-01-20 whether the repair held",
      command: undefined,
    });
  });
});

describe("what came back", () => {
  const back = { ...closed, broke: "charge-twice", held: { on: "2027-01-20", answer: "no" } } as const;
  const twice = { ...back, amendments: ["a-7kq2xw9m", "a-7kq2xw9n"] };
  const again = (day: string, more = ""): Record<string, string> => ({
    "complaints/2026-12-24-again.md": `---\nkind: near-miss\nreceived: ${day}\ngoal: ${GOAL}\nbroke: charge-twice\n${more}---\n\nAgain.\n`,
  });
  const seen = (facts: Partial<Facts>, ...files: Record<string, string>[]) => {
    const { state, next } = followed(facts, "2027-02-01", Object.assign({}, ...files));
    return [state, next?.step, next?.command];
  };

  it("because somebody looked is mended again, whatever day that look was on", () => {
    const mend = `score amend ${GOAL} --complaint ${ID} --because "it came back: what happened"`;
    expect(seen(back)).toEqual(["came-back", "mend-again", expect.stringContaining(mend)]);
    expect(seen(twice, repair("a-7kq2xw9n", "2026-11-21"))).toEqual([
      "came-back",
      "mend-again",
      expect.any(String),
    ]);
  });

  it.each(["2027-01-20", "2027-01-21"])("and was mended again on %s goes its way once more", (on) => {
    const second = repair("a-7kq2xw9n", on, "check-on: 2027-03-21\n");
    expect(seen(twice, second)).toEqual(["amended", "tell", `score complaint told ${ID}`]);
    const told = { ...twice, "told-customer": "2027-01-22" };
    expect(seen(told, second)).toEqual(["amended", "close", `score complaint close ${ID}`]);
    const done = { ...told, closed: "2027-01-22", "check-on": "2027-01-31" };
    expect(seen(done, second)).toEqual([
      "closed",
      "look",
      expect.stringContaining(`held ${ID} yes --because `),
    ]);
    const held = `repairs/${GOAL}/${on}-a-7kq2xw9n.held.md`;
    expect(seen(done, second, { [held]: "---\non: 2027-01-31\nanswer: yes\n---\n" })).toEqual([
      "held",
      undefined,
      undefined,
    ]);
    expect(seen(done, second, { [held]: "---\non: 2027-01-31\nanswer: no\n---\n" })[0]).toBe("came-back");
  });

  it("is looked at on a day of its own where it was mended elsewhere since somebody looked", () => {
    const facts = { ...closed, held: { on: "2027-01-20", answer: "yes" } } as const;
    const files = repair("a-7kq2xw9n", "2027-01-21", "check-on: 2027-03-21\n");
    const found = followed({ ...facts, amendments: ["a-7kq2xw9m", "a-7kq2xw9n"] }, "2027-04-01", files);
    expect([found.state, found.overdue]).toEqual(["held", undefined]);
    expect(dueChecks(repairBook(found.score)).map(({ on, amendment }) => [on, amendment?.id])).toEqual([
      ["2027-03-21", "a-7kq2xw9n"],
    ]);
  });

  it("as another complaint waits for what that one waits for, until something was decided there", () => {
    const facts = { ...closed, broke: "charge-twice" } as const;
    expect(seen(facts, again("2026-12-24"))).toEqual([
      "came-back",
      "mend-again",
      expect.stringContaining("--complaint 2026-12-24-again "),
    ]);
    expect(seen(facts, again("2026-12-24", "no-change: It was a drill\n"))).toEqual([
      "came-back",
      undefined,
      undefined,
    ]);
    expect(seen(facts, again("2026-11-20"))[0]).toBe("closed");
  });

  it("and whose second repair was taken back waits for another one", () => {
    const second = repair("a-7kq2xw9n", "2027-01-21");
    const taking = repair("a-7kq2xw9p", "2027-01-22", "takes-back: a-7kq2xw9n\n");
    taking[`repairs/${GOAL}/2027-01-22-a-7kq2xw9p.md`] =
      taking[`repairs/${GOAL}/2027-01-22-a-7kq2xw9p.md`]
        ?.replace(/complaints.*\n/, "")
        .replace(/clauses.*\n/, "") ?? "";
    expect(seen(twice, second, taking)[0]).toBe("came-back");
  });
});

describe("a complaint about a goal that is no more", () => {
  const gone = (facts: Partial<Facts>) =>
    followed({ ...right, goal: "old-goal", ...facts }, "2026-12-01").next;

  it("is told and closed with the reason, or mended where it could happen too", () => {
    expect(gone({})).toMatchObject({ step: "tell", command: `score complaint told ${ID}` });
    expect(gone({ "told-customer": "2026-11-21" })).toMatchObject({
      step: "close",
      command: `score complaint close ${ID} --no-change "there is no goal old-goal any more"`,
    });
    expect(gone({ elsewhere: [GOAL] })?.command).toMatch(`score amend ${GOAL} --complaint ${ID} `);
  });

  it("is followed where the goal only has another name today", () => {
    const files = cleanScore({ keys: { formerly: "formerly: [old-goal]" } });
    const { next } = followed({ ...right, goal: "old-goal" }, "2026-12-01", files);
    expect(next?.command).toMatch(`score amend ${GOAL} --complaint ${ID} `);
  });
});

describe("what is late", () => {
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
    ["nothing, on the day of the look", closed, "2027-01-20T23:59", undefined],
    ["the look, once its day has passed", closed, "2027-01-21T00:00", "check-due"],
    [
      "no look, where nothing was mended",
      { ...closed, amendments: [], "no-change": "x" },
      "2027-02-01T08:00",
      undefined,
    ],
    [
      "nothing, once somebody looked",
      { ...closed, held: { on: "2027-01-20", answer: "no" } },
      "2027-02-01T08:00",
      undefined,
    ],
  ])("is %s", (_what, facts, now, what) => {
    expect(followed(facts, `${now}:00+00:00`).overdue?.what).toBe(what);
  });
});

describe("the story of a complaint", () => {
  it("goes by the days, with what has none behind what it follows", () => {
    const keys = { ...closed, "told-customer": "2026-11-20T18:00" };
    const found = followed(keys, "2026-12-01");
    const repair = {
      id: "a-7kq2xw9m",
      goal: GOAL,
      kind: "mend",
      on: "2026-11-20",
      by: "D",
      because: "x",
    } as const;
    const story = storyOf(found, [repair], {
      facts: { amendments: [], happenings: [], checks: [] },
      complaints: [],
    });
    expect(story.map(({ what, took }) => [what, took?.minutes ?? null])).toEqual([
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
    ["2026-03-04T09:00", "2026-03-04T09:00", "less than a minute"],
    ["2026-03-04T09:00", "2026-03-04T10:59", "119 minutes"],
    ["2026-03-03T23:00", "2026-03-04T09:00", "10 hours"],
    ["2026-03-02T10:00", "2026-03-04T09:00", "2 days"],
    ["2026-03-04", "2026-03-04T09:00", "today"],
    ["2026-03-03", "2026-03-04T09:00", "1 day"],
    ["2026-01-04", "2026-02-03T09:00", "4 weeks"],
    ["2026-01-04", "2026-07-23T09:00", "6 months"],
    ["2024-01-04", "2026-07-23T09:00", "2 years"],
  ])("from %s to %s is told as %s", (from, to, words) => {
    expect(ageInWords(ageBetween(from, to))).toBe(words);
  });
});
