import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Practice } from "../../../src/core/practice/practice.ts";
import { cardOf } from "../../../src/core/rehearse/card-of.ts";
import { deal } from "../../../src/core/rehearse/deal.ts";
import { drawsOf } from "../../../src/core/rehearse/draw.ts";
import type { Score } from "../../../src/core/score/score.ts";
import { filesOf, scoreOf } from "../../helpers/lint.ts";
import { COMPLAINT, GOAL, tidewellFiles } from "../../helpers/tidewell.ts";

const NEVER: Practice = { state: "never", last: undefined, changes: [] };
const SAME: Practice = { state: "same", last: undefined, changes: [] };

function scoreWith(files: Readonly<Record<string, string>> = {}): Score {
  return scoreOf(filesOf({ ...tidewellFiles(), ...files }));
}

function dealt(score: Score, seed: string, count = 50, practice: ReadonlyMap<string, Practice> = new Map()) {
  return deal({ draws: drawsOf(score.goals, score), practice }, seed, count);
}

const complaint = (number: number): Record<string, string> => ({
  [`complaints/2026-02-${String(number).padStart(2, "0")}-c.md`]: `---\nkind: complaint\nreceived: 2026-02-01\ngoal: ${GOAL}\n---\n\nNumber ${number}.\n`,
});

describe("a deal", () => {
  it("is the same for the same seed, whatever the seed is, and holds no card twice", () => {
    const score = scoreWith(complaint(2));
    fc.assert(
      fc.property(fc.string(), fc.nat(9), (seed, count) => {
        const ids = dealt(score, seed, count).map(({ id }) => id);
        expect(dealt(score, seed, count).map(({ id }) => id)).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
        expect(
          dealt(score, seed)
            .map(({ id }) => id)
            .slice(0, count),
        ).toEqual(ids);
      }),
      { numRuns: 50 },
    );
  });

  it("differs between seeds, and does not depend on the order in which files are read", () => {
    const first = scoreWith(complaint(2));
    const turned = {
      ...first,
      goals: [...first.goals].reverse(),
      complaints: [...first.complaints].reverse(),
    };
    expect(dealt(turned, "4711")).toEqual(dealt(first, "4711"));
    const orders = new Set(
      ["1", "2", "3", "4", "5", "6"].map((seed) =>
        dealt(first, seed)
          .map(({ id }) => id)
          .join(),
      ),
    );
    expect(orders.size).toBeGreaterThan(2);
  });

  it("begins with goals that nobody rehearsed or that changed since, a card from each in turn", () => {
    const score = scoreWith();
    const practice = new Map([
      [GOAL, SAME],
      ["know-the-price", NEVER],
    ]);
    const goals = dealt(score, "7", 50, practice).map(({ goal }) => goal.id);
    expect(goals.lastIndexOf("know-the-price")).toBeLessThan(goals.indexOf(GOAL));
    expect(new Set(dealt(score, "7", 2).map(({ goal }) => goal.id)).size).toBe(2);
  });

  it("brings the clause that changed since first, and what has to happen last", () => {
    const change = { part: "never", clause: "leave-unseen", op: "changed", before: "a", after: "b" } as const;
    const practice = new Map([[GOAL, { ...SAME, state: "changed", changes: [change] } as Practice]]);
    for (const seed of ["1", "2", "3"]) {
      const own = dealt(scoreWith(), seed, 50, practice).filter(({ goal }) => goal.id === GOAL);
      expect(own[0]?.id).toBe(`${GOAL}#leave-unseen`);
      expect(own.at(-1)).toMatchObject({ id: GOAL, kind: "happen" });
    }
  });

  it("lets many complaints not push out what is never done", () => {
    const many = Object.assign({}, ...Array.from({ length: 20 }, (_, at) => complaint(at + 1)));
    const own = dealt(scoreWith(many), "1").filter(({ goal }) => goal.id === GOAL);
    expect(own.slice(0, 4).map(({ kind }) => kind)).toEqual(["complaint", "never", "complaint", "never"]);
  });

  it("leaves out thanks, what is of no goal of today, and what says nothing", () => {
    const files = {
      "complaints/2026-02-01-thanks.md": `---\nkind: thanks\nreceived: 2026-02-01\ngoal: ${GOAL}\n---\n\nLovely.\n`,
      "complaints/2026-02-02-gone.md":
        "---\nkind: complaint\nreceived: 2026-02-01\ngoal: gone\n---\n\nCold.\n",
      "complaints/2026-02-03-mute.md": `---\nkind: complaint\nreceived: 2026-02-01\ngoal: ${GOAL}\n---\n`,
    };
    const ids = dealt(scoreWith(files), "1").map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith("2026"))).toEqual([COMPLAINT]);
  });
});

describe("a card", () => {
  const cards = (score: Score) => dealt(score, "1").map((draw) => cardOf(draw, score, "1"));

  it("tells the temptation on its front, and what we do instead on its back", () => {
    const card = cards(scoreWith()).find(({ id }) => id === `${GOAL}#charge-twice`);
    expect(card?.scene).toEqual(["The second visit feels like work, and it is ours."]);
    expect(card?.answer.clauses[0]).toEqual({
      reference: `${GOAL}#charge-twice`,
      list: "never",
      text: "Charge for a job we have to do twice",
      instead: "We book it as our own time.",
      isConcerned: true,
    });
    expect(JSON.stringify([card?.opening, card?.scene])).not.toContain("Charge for");
    expect(card?.answer.feel).toEqual(["Reassured: it is finished, not abandoned. Taken seriously."]);
    expect(card?.answer.happen).toEqual([
      "Whoever did the job comes back to it.",
      "They bring the part that failed.",
    ]);
  });

  it("takes what is said in quotes for no sentence of its own where it goes on in small letters", () => {
    const path = `goals/${GOAL}.md`;
    const text = tidewellFiles()[path] ?? "";
    const said = text.replace(
      "the second visit feels like work, and it is ours.",
      '"Paid?" is meant as a joke.',
    );
    const card = cards(scoreWith({ [path]: said })).find(({ id }) => id === `${GOAL}#charge-twice`);
    expect(card?.scene).toEqual(['"Paid?" is meant as a joke.']);
    expect(card?.answer.clauses[0]?.instead).toBe("We book it as our own time.");
  });

  it("asks for the temptation where nobody wrote one", () => {
    const files = tidewellFiles();
    const path = "goals/know-the-price.md";
    const text = files[path]?.replace(/^- \*\*change-price.*\n/m, "") ?? "";
    const card = cards(scoreWith({ [path]: text })).find(
      ({ kind, goal }) => kind === "never" && goal === "know-the-price",
    );
    expect(card?.scene).toEqual([
      "Somebody asks you to do it all the same, only this once:",
      "Change a quoted price after the customer has said yes",
    ]);
  });

  it("tells what became of a complaint: its repair, whether it held, and the gap that is open there", () => {
    const repair = (id: string, on: string): string =>
      `---\nid: ${id}\ngoal: ${GOAL}\nkind: mend\non: ${on}\nby: Dana\nbecause: no line for it\ncomplaints: [${COMPLAINT}]\nclauses: ["${GOAL}#charge-twice"]\n---\n`;
    const files = {
      [`complaints/${COMPLAINT}.md`]: `---\nkind: complaint\nreceived: 2026-03-01\ngoal: ${GOAL}\nbroke: charge-twice\nput-right: Refunded it\namendments: [a-00000001]\n---\n\nI was charged twice.\n`,
      [`repairs/${GOAL}/2026-03-02-a-00000001.md`]: repair("a-00000001", "2026-03-02"),
      [`repairs/${GOAL}/2026-03-02-a-00000001.held.md`]:
        "---\non: 2026-05-01\nanswer: yes\nbecause: looked\n---\n",
      "voices/2026-03-02-gap.md": `---\nfrom: team\ndate: 2026-03-02\nabout: ${GOAL}#charge-twice\nstance: gap\nwe-say: never\nwe-do: at month's end\n---\n\nIt goes out by itself.\n`,
    };
    const card = cards(scoreWith(files)).find(({ id }) => id === COMPLAINT);
    expect(card).toMatchObject({
      kind: "complaint",
      scene: ["I was charged twice."],
      answer: {
        putRight: "Refunded it",
        repairs: [{ amendment: "a-00000001", on: "2026-03-02", because: "no line for it", held: "yes" }],
        gaps: [
          {
            voice: "2026-03-02-gap",
            weSay: "never",
            weDo: "at month's end",
            words: "It goes out by itself.",
          },
        ],
      },
    });
    expect(card?.answer.clauses.map(({ isConcerned }) => isConcerned)).toEqual([true, false, false, false]);
  });

  it("cuts a long letter where a card ends", () => {
    const long = `${"Nobody came and nobody rang. ".repeat(40)}\n\nAnd then again.`;
    const files = {
      [`complaints/${COMPLAINT}.md`]: `---\nkind: complaint\nreceived: 2026-03-01\ngoal: ${GOAL}\n---\n\n${long}\n`,
    };
    const card = cards(scoreWith(files)).find(({ id }) => id === COMPLAINT);
    expect(card?.scene.join(" ").length).toBeLessThan(720);
    expect(card?.scene.at(-1)).toMatch(/…$/);
  });
});
