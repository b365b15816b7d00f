import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namedInComplaint } from "../../../src/core/amend/complaint-edit.ts";
import { COMPLAINT_KEYS } from "../../../src/core/complaint/complaint-keys.ts";
import { findComplaint } from "../../../src/core/complaint/find-complaint.ts";
import { findRepair } from "../../../src/core/complaint/find-repair.ts";
import { type NextStep, nextStep } from "../../../src/core/complaint/next-step.ts";
import {
  besideWhich,
  HELD_KEYS,
  heldText,
  planHeld,
  planHeldOf,
} from "../../../src/core/complaint/plan-held.ts";
import { planStep, type StepRequest } from "../../../src/core/complaint/plan-step.ts";
import { ScoreError } from "../../../src/core/errors.ts";
import { repairBook } from "../../../src/core/history/repair-book.ts";
import { fixLoopOpen } from "../../../src/core/lint/rules/fix/loop-open.ts";
import { fixNoChange } from "../../../src/core/lint/rules/fix/no-change.ts";
import { runLint } from "../../../src/core/lint/run.ts";
import type { Fact } from "../../../src/core/record/fact-change.ts";
import { setFacts } from "../../../src/core/record/set-facts.ts";
import { laterBy } from "../../../src/core/score/dates.ts";
import type { Score } from "../../../src/core/score/score.ts";
import { filesOf, scoreOf } from "../../helpers/lint.ts";
import { runs } from "../../helpers/runs.ts";
import { cleanScore } from "../../helpers/score.ts";

const ID = "2026-03-01-x";
const PATH = `complaints/${ID}.md`;
const GOAL = "have-it-fixed-once";

const CLOSING = [fixLoopOpen, fixNoChange];

const ANSWERING = { goal: GOAL, formerly: [], clauses: undefined, broke: undefined };

/** A complaint in a score in memory, with whatever became of it. */
class Life {
  private readonly files: Record<string, string>;
  private made = 0;
  private standing: string[] = [];
  day = "2026-03-02";
  isTyped = false;

  constructor(kind: "complaint" | "near-miss") {
    const facts = `kind: ${kind}\nreceived: 2026-03-01\ngoal: ${GOAL}\nanswered: 2026-03-01\nput-right: Refunded it`;
    this.files = { ...cleanScore(), [PATH]: `---\n${facts}\n---\n\nBilled twice.\n` };
  }

  get score(): Score {
    return scoreOf(filesOf(this.files));
  }

  get text(): string {
    return this.files[PATH] ?? "";
  }

  /** What else there is of it: the repairs, and the looks at them. */
  get ledger(): readonly string[] {
    return Object.keys(this.files).filter((path) => path.startsWith("repairs/"));
  }

  get next(): NextStep | undefined {
    const { score } = this;
    return nextStep(findComplaint(score, ID), repairBook(score), this.day);
  }

  /** What lint finds where the file says that it is closed, and the book does not. */
  get faults(): readonly string[] {
    return runLint(this.score, CLOSING).findings.map(({ rule, message }) => `${rule}: ${message}`);
  }

  wait(count: number): void {
    this.day = laterBy(this.day, { count, unit: "d" });
  }

  amend(goal: string): void {
    const id = this.repair(goal, `complaints: [${ID}]\n`);
    const record = this.score.complaints.find((complaint) => complaint.id === ID);
    if (record === undefined) throw new Error(this.text);
    this.files[PATH] = namedInComplaint(record, id, ANSWERING).after;
    this.standing.push(id);
  }

  revert(): void {
    const id = this.standing.pop();
    if (id !== undefined) this.repair(GOAL, `takes-back: ${id}\n`);
  }

  /** Takes a step, and tells whether it could be taken. */
  take(request: StepRequest): boolean {
    return this.trying((now) => {
      const found = findComplaint(this.score, ID);
      const { facts } = planStep(request, found, this.score, now);
      this.files[PATH] = setFacts(found.record.document, facts, COMPLAINT_KEYS, false).file.after;
    });
  }

  look(answer: "yes" | "no"): boolean {
    const request = { answer, because: `seen ${this.made} on ${this.day}`, on: undefined };
    return this.trying((now) => {
      const { score } = this;
      const found = findComplaint(score, ID);
      if ((found.current.amendments ?? []).length === 0) return;
      const beside = besideWhich(found, repairBook(score));
      for (const repair of beside.map((id) => findRepair(score, id))) {
        const facts = planHeldOf(request, repair, now);
        this.files[repair.path] =
          repair.held === undefined
            ? heldText(facts)
            : setFacts(repair.held, facts, HELD_KEYS, true).file.after;
      }
      if (beside.length > 0) return;
      const fact = planHeld(request, found, now);
      this.files[PATH] = setFacts(found.record.document, [fact], COMPLAINT_KEYS, true).file.after;
    });
  }

  /** Writes a fact into the file as a person would, without asking whether it is true. */
  type(fact: Fact): void {
    const { record } = findComplaint(this.score, ID);
    this.files[PATH] = setFacts(record.document, [fact], COMPLAINT_KEYS, true).file.after;
    this.isTyped = true;
  }

  private repair(goal: string, more: string): string {
    this.made += 1;
    const id = `a-${String(this.made).padStart(8, "0")}`;
    this.files[`repairs/${goal}/${this.day}-${id}.md`] =
      `---\nid: ${id}\ngoal: ${goal}\nkind: mend\non: ${this.day}\nby: D\nbecause: b\n${more}---\n`;
    return id;
  }

  private trying(body: (now: string) => void): boolean {
    try {
      body(`${this.day}T10:00:00+00:00`);
      return true;
    } catch (error) {
      if (error instanceof ScoreError && error.kind === "usage") return false;
      throw error;
    }
  }
}

const NOTHING = { said: {}, on: undefined } as const;

const EVENTS = {
  amend: (life: Life) => life.amend(GOAL),
  "amend the promise": (life: Life) => life.amend("promise"),
  revert: (life: Life) => life.revert(),
  told: (life: Life) => life.take({ ...NOTHING, step: "told", how: undefined }),
  close: (life: Life) => life.take({ ...NOTHING, step: "close", noChange: undefined }),
  "close and tell": (life: Life) =>
    life.take({ said: { told: "today" }, on: undefined, step: "close", noChange: undefined }),
  leave: (life: Life) =>
    life.take({ said: { told: "today" }, on: undefined, step: "close", noChange: "It stays as it is" }),
  yes: (life: Life) => life.look("yes"),
  no: (life: Life) => life.look("no"),
  "closed by hand": (life: Life) => life.type({ key: "closed", value: life.day }),
  "an amendment that is none": (life: Life) => life.type({ key: "amendments", value: ["a-zzzzzzz9"] }),
  "a day": (life: Life) => life.wait(1),
  "two months": (life: Life) => life.wait(60),
} as const;

/** Does what the book says comes next, and tells what that was. */
function follow(life: Life, { step, say, command }: NextStep): void {
  const before = [life.text, ...life.ledger].join("\n");
  const goal = / amend (\S+)/.exec(command ?? "")?.[1] ?? GOAL;
  const isTaken = {
    answer: () => false,
    "put-right": () => false,
    amend: () => life.amend(goal),
    "mend-again": () => life.amend(goal),
    tell: () => EVENTS.told(life),
    close: () => EVENTS.close(life),
    look: () => EVENTS.yes(life),
  }[step]();
  expect([say, isTaken]).not.toEqual([say, false]);
  expect([life.text, ...life.ledger].join("\n"), say).not.toBe(before);
}

describe("whatever became of a complaint", () => {
  const names = Object.keys(EVENTS) as (keyof typeof EVENTS)[];
  const lives = fc.record({
    kind: fc.constantFrom("complaint" as const, "near-miss" as const),
    events: fc.array(fc.constantFrom(...names), { maxLength: 14 }),
  });

  it("what comes next can be done, changes something, and comes to an end", () => {
    fc.assert(
      fc.property(lives, ({ kind, events }) => {
        const life = new Life(kind);
        for (const event of events) EVENTS[event](life);
        if (!life.isTyped) expect([life.text, ...life.faults]).toEqual([life.text]);
        for (let steps = 0; steps < 9; steps += 1) {
          const { next } = life;
          if (next === undefined) break;
          if (next.command === undefined) life.wait(90);
          else follow(life, next);
        }
        expect([life.text, life.next, ...life.faults]).toEqual([life.text, undefined]);
        const { state } = findComplaint(life.score, ID);
        expect(["closed", "held", "came-back"]).toContain(state);
      }),
      runs(150),
    );
  });
});
