import { describe, expect, it } from "vitest";
import { type SaidFacts, saidFacts } from "../../../src/core/complaint/said-facts.ts";
import { saidWhen } from "../../../src/core/complaint/said-when.ts";
import { recordId } from "../../../src/core/record/record-id.ts";
import { filesOf, scoreOf } from "../../helpers/lint.ts";
import { GOAL, tidewellFiles } from "../../helpers/tidewell.ts";

const score = scoreOf(filesOf(tidewellFiles()));
const around = { now: "2026-11-20T10:05:00+00:00", received: "2026-11-19T09:10" };
const said = (facts: SaidFacts, goal?: string) =>
  Object.fromEntries(saidFacts(facts, score, around, { goal }).map(({ key, value }) => [key, value]));

describe("what somebody says of a complaint", () => {
  it.each<[SaidFacts, object]>([
    [{ broke: `${GOAL}#charge-twice` }, { goal: GOAL, broke: "charge-twice" }],
    [{ broke: "charge-twice" }, { goal: GOAL, broke: "charge-twice" }],
    [
      { broke: "return-visit", goal: "Have it fixed once" },
      { goal: GOAL, broke: "return-visit" },
    ],
    [{ broke: "promise#who-and-when" }, { goal: "promise", broke: "who-and-when" }],
    [{ broke: "unwritten" }, { broke: "unwritten" }],
    [{ kept: "show-old-part" }, { goal: GOAL, kept: "show-old-part" }],
    [{ told: "cannot be reached" }, { "told-customer": "cannot-be-reached" }],
    [{ told: "2026-11-20 10:00" }, { "told-customer": "2026-11-20T10:00" }],
    [{ checkOn: "8w" }, { "check-on": "2027-01-15" }],
    [{ cause: ["tool", "tool"], why: ["it hides it"] }, { cause: { kind: ["tool"], whys: ["it hides it"] } }],
    [{ elsewhere: ["know-the-price", "Know the price before I say yes"] }, { elsewhere: ["know-the-price"] }],
  ])("%j becomes facts", (facts, meant) => {
    expect(said(facts)).toEqual(meant);
  });

  it.each<[SaidFacts, string, string]>([
    [{ broke: "charge-twise" }, "complaint/unknown-clause", `--broke ${GOAL}#charge-twice`],
    [{ broke: "charge-twise", goal: GOAL }, "complaint/unknown-clause", "--broke unwritten"],
    [{ kept: "unwriten", goal: GOAL }, "complaint/unknown-clause", "--kept show-old-part"],
    [{ broke: `${GOAL}#charge-twice`, goal: "know-the-price" }, "complaint/two-goals", `--goal ${GOAL}`],
    [{ goal: "have-it-fixed" }, "goal/unknown", "score goal list"],
    [{ why: ["nobody asked"] }, "complaint/why-alone", '--cause design --why "nobody asked"'],
    [{ cause: ["Staff"] }, "complaint/cause-person", "--cause design"],
    [{ cause: ["desing"] }, "usage/choice", "--cause design"],
    [{ told: "soon" }, "usage/moment", "--told asked-not-to"],
    [{ told: "2026-11-18" }, "usage/moment-before", "--told 2026-11-20"],
    [{ answered: "2026-11-21" }, "usage/moment-ahead", "--answered 2026-11-20"],
    [{ checkOn: "2026-11-19" }, "usage/day-past", "--check-on 8w"],
    [{ wanted: "a\nb" }, "usage/several-lines", '--wanted "a b"'],
    [{ ref: " … " }, "usage/empty", "in your own words"],
  ])("%j is refused with a way out", (facts, code, way) => {
    expect(() => said(facts)).toThrow(
      expect.objectContaining({ kind: "usage", code, hint: expect.stringContaining(way) }),
    );
  });
});

describe("a clause that is mistyped", () => {
  it("is offered before the others", () => {
    const hint = expect.stringMatching(new RegExp(`^--broke ${GOAL}#leave-unseen\n--broke `));
    expect(() => said({ broke: "leave-unsen" })).toThrow(expect.objectContaining({ hint }));
  });
});

describe("a moment that somebody says", () => {
  it.each([
    ["now", "2026-11-20T10:05"],
    ["today", "2026-11-20"],
    ["Yesterday", "2026-11-19"],
    ["9:40", "2026-11-20T09:40"],
    ["2026-11-20 09:40", "2026-11-20T09:40"],
    ["2026-11-20 9:40", "2026-11-20T09:40"],
    ["2026-11-19T9:40", "2026-11-19T09:40"],
    ["yesterday at 9:40", "2026-11-19T09:40"],
    ["2026-11-19, 9:40", "2026-11-19T09:40"],
    ["2026-11-19", "2026-11-19"],
    ["20.11.2026", "2026-11-20"],
    ["today at 9:40", "2026-11-20T09:40"],
    ["20 Nov 9:40", "2026-11-20T09:40"],
    ["2 hours ago", "2026-11-20T08:05"],
    ["an hour ago", "2026-11-20T09:05"],
    ["20 min ago", "2026-11-20T09:45"],
    ["2026-11-20T10:05:00Z", "2026-11-20T10:05:00Z"],
  ])("%s is %s", (typed, moment) => {
    expect(saidWhen("--on", typed, around)).toBe(moment);
  });

  it.each([
    ["2026-11-20 at noon", "--on 2026-11-20"],
    ["2026-11-20 25:00", "--on 2026-11-20"],
    ["noon", "--on 2026-11-20\n--on 2026-11-20T10:05\n--on yesterday"],
  ])("%j is refused, and the day that it names is not another one: %s", (typed, hint) => {
    expect(() => saidWhen("--on", typed, around)).toThrow(expect.objectContaining({ hint }));
  });

  it.each(["", "25:00", "next week", "2026-11-20T", "2026-11-20 and more", "10:06", "2026-11-19T09:09"])(
    "%j is refused",
    (typed) => {
      expect(() => saidWhen("--on", typed, around)).toThrow(expect.objectContaining({ kind: "usage" }));
    },
  );
});

describe("the id of a complaint", () => {
  it.each([
    ["i-was-charged-for-the-second-visit", "2026-11-20-charged-second-visit"],
    ["it-was-not-me", "2026-11-20-it-was-not-me"],
    ["x".repeat(64), `2026-11-20-${"x".repeat(40)}`],
    ["one-two-three-four-five", "2026-11-20-one-two-three-four"],
  ])("of %s is %s", (words, id) => {
    expect(recordId("2026-11-20", words, new Set())).toBe(id);
  });

  it("is one that no other has", () => {
    const taken = new Set(["2026-11-20-late", "2026-11-20-late-2"]);
    expect(recordId("2026-11-20", "late", taken)).toBe("2026-11-20-late-3");
  });
});
