import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relapses } from "../../../src/core/history/came-back.ts";
import { type RepairOutcome, recurrence } from "../../../src/core/history/recurrence.ts";
import { repairBook } from "../../../src/core/history/repair-book.ts";
import { repairCounts } from "../../../src/core/history/repair-counts.ts";
import type { Check, Happening, RepairFacts } from "../../../src/core/history/repair-facts.ts";
import type { LedgerEntry } from "../../../src/core/history/timeline.ts";
import { filesOf, scoreOf } from "../../helpers/lint.ts";
import { cleanScore } from "../../helpers/score.ts";

function repair(id: string, on: string, more: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    id,
    on,
    goal: "fix-it",
    kind: "mend",
    by: "Dana",
    because: "because",
    complaints: [],
    weakens: [],
    replaces: [],
    clauses: ["fix-it#ask"],
    formerly: [],
    keepUntil: undefined,
    checkOn: undefined,
    takesBack: undefined,
    path: `repairs/fix-it/${on}-${id}.md`,
    ...more,
  };
}

function happening(id: string, received: string, more: Partial<Happening> = {}): Happening {
  return { id, received, broke: "fix-it#ask", amendments: [], check: undefined, ...more };
}

function outcomes(
  amendments: readonly LedgerEntry[],
  happenings: readonly Happening[],
  checks: RepairFacts["checks"] = [],
): Record<string, RepairOutcome> {
  return Object.fromEntries(recurrence({ amendments, happenings, checks }));
}

function cameBack(amendments: readonly LedgerEntry[], ...happenings: Happening[]): Record<string, string[]> {
  const all = outcomes(amendments, happenings);
  return Object.fromEntries(Object.entries(all).map(([id, outcome]) => [id, [...outcome.cameBack]]));
}

describe("a complaint after a repair", () => {
  it("marks it, and one before it does not", () => {
    const found = cameBack(
      [repair("a", "2026-03-04")],
      happening("after", "2026-03-05"),
      happening("before", "2026-03-03"),
    );
    expect(found).toEqual({ a: ["after"] });
  });

  it("of the same day does not count, whatever its time is", () => {
    expect(cameBack([repair("a", "2026-03-04")], happening("c", "2026-03-04T23:59"))).toEqual({ a: [] });
  });

  it("marks the latest repair before it, and none after it", () => {
    const all = [repair("a", "2026-03-01"), repair("b", "2026-04-01"), repair("c", "2026-06-01")];
    expect(cameBack(all, happening("x", "2026-05-01"))).toEqual({ a: [], b: ["x"], c: [] });
  });

  it("marks all repairs of the latest day, because nothing tells which came last", () => {
    const all = [repair("a", "2026-03-01"), repair("b", "2026-03-01")];
    expect(cameBack(all, happening("x", "2026-05-01"))).toEqual({ a: ["x"], b: ["x"] });
  });

  it("does not mark the repair that was made because of it, whichever of the two says so", () => {
    const named = repair("a", "2026-03-01", { complaints: ["x"] });
    expect(cameBack([named], happening("x", "2026-03-09"))).toEqual({ a: [] });
    expect(
      cameBack([repair("a", "2026-03-01")], happening("x", "2026-03-09", { amendments: ["a"] })),
    ).toEqual({ a: [] });
  });

  it("marks the one before it where another repair was made because of it", () => {
    const all = [repair("a", "2026-03-01"), repair("b", "2026-05-02", { complaints: ["x"] })];
    expect(cameBack(all, happening("x", "2026-05-01"))).toEqual({ a: ["x"], b: [] });
  });

  it("about another clause of the goal marks nothing", () => {
    expect(
      cameBack([repair("a", "2026-03-01")], happening("x", "2026-05-01", { broke: "fix-it#wait" })),
    ).toEqual({ a: [] });
  });

  it("marks a repair by what was broken when it was made, where that repair wrote another clause", () => {
    const made = repair("a", "2026-03-02", { clauses: ["fix-it#card"], complaints: ["first"] });
    const found = cameBack([made], happening("first", "2026-03-01"), happening("again", "2026-05-01"));
    expect(found).toEqual({ a: ["again"] });
  });

  it("does not mark the repair of another goal that was made after the same complaint", () => {
    const own = repair("a", "2026-03-02", { complaints: ["first"] });
    const other = repair("b", "2026-03-03", { goal: "price", clauses: ["price#say"], complaints: ["first"] });
    const found = cameBack([own, other], happening("first", "2026-03-01"), happening("again", "2026-05-01"));
    expect(found).toEqual({ a: ["again"], b: [] });
  });

  it("marks neither a weakening nor a review, which mean to keep nothing from coming back", () => {
    const all = [
      repair("a", "2026-03-01", { kind: "weaken" }),
      repair("b", "2026-03-01", { kind: "review" }),
    ];
    expect(cameBack(all, happening("x", "2026-05-01"))).toEqual({ a: [], b: [] });
  });

  it("does not mark a repair that was taken back by then, and marks one that was taken back later", () => {
    const all = [repair("a", "2026-03-01"), repair("b", "2026-04-01", { takesBack: "a" })];
    expect(cameBack(all, happening("x", "2026-05-01"))).toEqual({ a: [], b: [] });
    expect(cameBack(all, happening("x", "2026-03-20"))).toEqual({ a: ["x"], b: [] });
  });

  it("marks a repair again whose taking back was itself taken back", () => {
    const back = repair("b", "2026-04-01", { takesBack: "a" });
    const all = [repair("a", "2026-03-01"), back, repair("c", "2026-04-10", { takesBack: "b" })];
    expect(cameBack(all, happening("x", "2026-05-01"))).toMatchObject({ a: ["x"] });
  });

  it("comes to an end where amendments take each other back in a circle", () => {
    const all = [
      repair("a", "2026-03-01", { takesBack: "b" }),
      repair("b", "2026-03-02", { takesBack: "a" }),
    ];
    expect(cameBack(all, happening("x", "2026-05-01"))).toEqual({ a: [], b: [] });
  });
});

describe("a check", () => {
  const yes = { on: "2026-05-01", answer: "yes", because: undefined } as const;

  it("in a complaint is the check of the repairs that were made because of it", () => {
    const answered = [happening("x", "2026-03-01", { check: yes, amendments: ["a"] })];
    const all = [
      repair("a", "2026-03-02"),
      repair("b", "2026-03-02", { complaints: ["x"] }),
      repair("c", "2026-03-02"),
    ];
    const found = outcomes(all, answered);
    expect([found["a"]?.held, found["b"]?.held, found["c"]?.held]).toEqual([yes, yes, undefined]);
  });

  it("that was made before a repair says nothing of it", () => {
    const late = repair("a", "2026-06-01", { complaints: ["x"] });
    expect(outcomes([late], [happening("x", "2026-03-01", { check: yes })])["a"]?.held).toBeUndefined();
  });

  it("that found it had not held is of the earlier repairs, where it was mended again on that very day", () => {
    const no = { on: "2026-05-01", answer: "no", because: "it leaked" } as const;
    const found = (first: string) => {
      const all = [repair("b", "2026-05-01"), repair("a", first)];
      const both = outcomes(all, [happening("x", "2026-03-01", { check: no, amendments: ["a", "b"] })]);
      return [both["a"]?.held, both["b"]?.held];
    };
    expect([found("2026-03-02"), found("2026-05-01")]).toEqual([
      [no, undefined],
      [no, undefined],
    ]);
  });

  it("says nothing of a repair that was gone by then, and on one day is of the one that stood in the evening", () => {
    const no = { ...yes, answer: "no" } as const;
    const found = (gone: string, check: Check) => {
      const all = [
        repair("a", "2026-05-01"),
        repair("t", gone, { takesBack: "a" }),
        repair("b", "2026-05-01"),
      ];
      const looked = outcomes(all, [happening("x", "2026-03-01", { check, amendments: ["a", "b"] })]);
      return [looked["a"]?.held, looked["b"]?.held];
    };
    expect(found("2026-05-01", no)).toEqual([undefined, no]);
    expect(found("2026-05-02", no)).toEqual([no, undefined]);
    const late = { ...yes, on: "2026-06-01" };
    expect(found("2026-05-02", late)).toEqual([undefined, late]);
  });

  it("beside the repair file counts as well, and the latest one wins", () => {
    const no = { on: "2026-07-01", answer: "no", because: "it leaked" } as const;
    const answered = [happening("x", "2026-03-01", { check: yes, amendments: ["a"] })];
    expect(outcomes([repair("a", "2026-03-02")], answered, [["a", no]])["a"]?.held).toEqual(no);
  });
});

describe("whatever happened", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-03-${String(date).padStart(2, "0")}`);
  const ids = ["a", "b", "c", "d", "e"];
  const repairs = fc
    .tuple(
      ...ids.map((id) =>
        fc
          .tuple(
            day,
            fc.constantFrom("mend", "patch", "weaken"),
            fc.constantFrom("ask", "wait"),
            fc.option(fc.constantFrom(...ids)),
          )
          .map(([on, kind, clause, takesBack]) =>
            repair(id, on, { kind, clauses: [`fix-it#${clause}`], takesBack: takesBack ?? undefined }),
          ),
      ),
    )
    .chain((all) => fc.subarray(all));
  const happenings = fc
    .array(fc.tuple(day, fc.constantFrom("ask", "wait"), fc.subarray(ids, { maxLength: 1 })), {
      maxLength: 8,
    })
    .map((all) =>
      all.map(([on, clause, amendments], at) =>
        happening(`c${at}`, on, { broke: `fix-it#${clause}`, amendments }),
      ),
    );

  it("no complaint marks a repair that is not older, not of its clause, or that it answers", () => {
    fc.assert(
      fc.property(repairs, happenings, (amendments, all) => {
        const byId = new Map(all.map((one) => [one.id, one]));
        for (const [id, outcome] of recurrence({ amendments, happenings: all, checks: [] })) {
          const own = amendments.find((one) => one.id === id);
          for (const marked of outcome.cameBack.map((name) => byId.get(name))) {
            expect(own && marked && own.on < marked.received).toBe(true);
            expect(marked?.amendments).not.toContain(id);
          }
        }
      }),
    );
  });

  it("does not depend on the order in which files are read", () => {
    fc.assert(
      fc.property(repairs, happenings, (amendments, all) => {
        const one = recurrence({ amendments, happenings: all, checks: [] });
        const other = recurrence({
          amendments: [...amendments].reverse(),
          happenings: [...all].reverse(),
          checks: [],
        });
        expect(Object.fromEntries(other)).toEqual(Object.fromEntries(one));
      }),
    );
  });

  it("a complaint that comes after everything only ever adds to what came back", () => {
    fc.assert(
      fc.property(repairs, happenings, (amendments, all) => {
        const more = [...all, happening("late", "2026-12-01")];
        const before = recurrence({ amendments, happenings: all, checks: [] });
        for (const [id, { cameBack: after }] of recurrence({ amendments, happenings: more, checks: [] }))
          expect(after.filter((name) => name !== "late")).toEqual(before.get(id)?.cameBack);
      }),
    );
  });
});

describe("what is counted", () => {
  it("is what stands: neither what was taken back, nor what took it back, nor a weakening; and no repair held that came back", () => {
    const all = [
      repair("held", "2026-03-01", { clauses: ["fix-it#wait"] }),
      repair("back", "2026-03-01"),
      repair("taken", "2026-03-02", { clauses: ["fix-it#pay"] }),
      repair("taking", "2026-03-03", { takesBack: "taken", clauses: [] }),
      repair("less", "2026-03-04", { kind: "weaken", clauses: [] }),
    ];
    const yes = { on: "2026-04-01", answer: "yes", because: undefined } as const;
    const checks = ["held", "back", "taken", "less"].map((id) => [id, yes] as const);
    const found = recurrence({ amendments: all, happenings: [happening("x", "2026-05-01")], checks });
    const standing = all.filter(({ id }) => id !== "taken");
    expect(repairCounts({ standing, outcomes: found })).toEqual({ repairs: 2, held: 1, didNotHold: 1 });
  });
});

describe("a repair that did not hold", () => {
  it("is mended again by whatever mends the clause that was broken, also where neither names the other's complaint", () => {
    const file = (id: string, on: string, clause: string, more: string) =>
      `---\nid: ${id}\ngoal: have-it-fixed-once\nkind: mend\non: ${on}\nby: D\nbecause: b\nclauses: [have-it-fixed-once#${clause}]\n${more}---\n`;
    const files = {
      ...cleanScore(),
      "complaints/2026-03-01-x.md":
        "---\nkind: complaint\nreceived: 2026-03-01\ngoal: have-it-fixed-once\nbroke: charge-twice\namendments: [a-7kq2xw9m]\nheld: { on: 2026-05-01, answer: no, because: it leaked }\n---\n\nX.\n",
      "repairs/have-it-fixed-once/2026-03-02-a-7kq2xw9m.md": file(
        "a-7kq2xw9m",
        "2026-03-02",
        "own-line",
        "complaints: [2026-03-01-x]\n",
      ),
    };
    const waits = (more: Record<string, string>) =>
      relapses(repairBook(scoreOf(filesOf({ ...files, ...more })))).map(({ because }) => because);
    const second = file("a-7kq2xw9n", "2026-05-02", "charge-twice", "");
    expect(waits({})).toEqual(["it leaked"]);
    expect(waits({ "repairs/have-it-fixed-once/2026-05-02-a-7kq2xw9n.md": second })).toEqual([]);
  });
});

describe("a score", () => {
  it("is one goal over its former names, and a thanks or an unwritten promise brings nothing back", () => {
    const complaint = (kind: string, goal: string, broke: string): string =>
      `---\nkind: ${kind}\nreceived: 2026-06-01\ngoal: ${goal}\nbroke: ${broke}\n---\n\nAgain.\n`;
    const score = scoreOf(
      filesOf({
        ...cleanScore({ keys: { formerly: "formerly: [fix-it]" } }),
        "repairs/have-it-fixed-once/2026-03-04-a-7kq2xw9m.md":
          "---\nid: a-7kq2xw9m\ngoal: fix-it\nkind: mend\non: 2026-03-04\nby: Dana\nbecause: b\nclauses: [fix-it#charge-twice]\n---\n",
        "repairs/have-it-fixed-once/2026-03-04-a-7kq2xw9m.held.md": "---\non: 2026-05-01\nanswer: yes\n---\n",
        "complaints/2026-06-01-a.md": complaint("near-miss", "have-it-fixed-once", "charge-twice"),
        "complaints/2026-06-01-b.md": complaint("complaint", "fix-it", "charge-twice"),
        "complaints/2026-06-01-c.md": complaint("thanks", "fix-it", "charge-twice"),
        "complaints/2026-06-01-d.md": complaint("complaint", "fix-it", "unwritten"),
      }),
    );
    expect(repairBook(score).outcomes.get("a-7kq2xw9m")).toEqual({
      held: { on: "2026-05-01", answer: "yes", because: undefined },
      cameBack: ["2026-06-01-a", "2026-06-01-b"],
    });
  });
});
