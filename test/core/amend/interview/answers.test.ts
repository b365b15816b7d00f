import { describe, expect, it } from "vitest";
import type { Answers, QuestionId } from "../../../../src/core/amend/interview/answers.ts";
import { commandWords } from "../../../../src/core/amend/interview/command-words.ts";
import { problemOf, tidied } from "../../../../src/core/amend/interview/fitting.ts";
import type { Question } from "../../../../src/core/amend/interview/question.ts";
import { countingAnswers, questionsFor } from "../../../../src/core/amend/interview/questions.ts";
import { requestOf } from "../../../../src/core/amend/interview/request-of.ts";
import { FACTS, NONE } from "../../../helpers/interview-facts.ts";

describe("an answer", () => {
  it.each([
    ["never", "We never… charge twice", "Charge twice"],
    ["never", "never  charge\ntwice", "Charge twice"],
    ["always", "we always ring back", "Ring back"],
    ["always", "Alwaysworth it", "Alwaysworth it"],
    ["always", "look up: every minute", "Look up: every minute"],
    ["never", "iPhones before people", "iPhones before people"],
    ["never", "客を待たせる", "客を待たせる"],
    ["because", " we never rang\r\nback\u0007", "we never rang back"],
  ] as const)("to %s is taken as it counts: %j", (id, typed, taken) => {
    expect(tidied({ id }, typed)).toBe(taken);
  });

  it.each([
    ["because", "", "Some words"],
    ["because", "…", "Some words"],
    ["because", "a".repeat(1001), "1001 characters"],
    ["patch-day", "2026-02-30", "no day"],
    ["patch-day", "2026-03-03", "is over"],
    ["patch-day", "3w", undefined],
    ["patch-day", "24.12.2026", undefined],
    ["patch-day", "3/4/2027", "Is that 2027-04-03, or 2027-03-04?"],
    ["patch-day", "christmas", "or 6w for in six weeks"],
    ["goal", "another", "Choose"],
  ] as const)("to %s is judged: %j", (id, answer, problem) => {
    const answers = { patch: "day" };
    const question = questionsFor(answers, FACTS, NONE).find((asked) => asked.id === id) as Question;
    const found = problemOf(question, answer, FACTS);
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(problem);
  });

  it("that begins like an id keeps all its words", () => {
    const { steps } = requestOf({ goal: "promise", always: "tea=coffee to us" }, FACTS);
    expect(steps[0]).toMatchObject({ typed: expect.stringMatching(/^[a-z-]+=tea=coffee to us$/) });
  });

  it.each([
    ["keep", { steps: [], replaces: [], weakens: undefined }],
    ["reword", { steps: [{ do: "change", typed: "charge-twice=Bill twice" }], replaces: [] }],
    ["replace", { steps: [], replaces: ["charge-twice"] }],
    ["drop", { steps: [{ do: "retire", clause: "charge-twice" }], weakens: "nobody used it" }],
  ])("to what becomes of the line asks for that: %s", (treat, asked) => {
    const answers = {
      goal: "have-it-fixed-once",
      broke: "line:charge-twice",
      treat,
      reword: "Bill twice",
      less: "no",
      weakens: "nobody used it",
    };
    expect(requestOf(countingAnswers(answers, FACTS, NONE), FACTS)).toMatchObject(asked);
  });

  it("needs something in the place of a line that is replaced", () => {
    const answers = { goal: "have-it-fixed-once", broke: "line:charge-twice", treat: "replace", always: "" };
    const never = questionsFor(answers, FACTS, NONE).find(({ id }) => id === "never") as Question;
    expect(problemOf(never, "", FACTS)).toBeDefined();
  });
});

describe("another line", () => {
  const asked = (answers: Answers): readonly QuestionId[] =>
    questionsFor(answers, FACTS, NONE).flatMap(({ id }) => (/^always-|^never-/.test(id) ? [id] : []));

  it("is asked for after one that was said, while the goal has room", () => {
    const goal = "have-it-fixed-once";
    const said = { always: "a", "always-2": "b", "always-3": "c", "always-4": "d" };
    expect(asked({ goal })).toEqual([]);
    expect(asked({ goal, never: "a", "never-2": "b" })).toEqual(["never-2", "never-3"]);
    expect(asked({ goal: "promise", ...said })).toEqual(["always-2", "always-3", "always-4", "always-5"]);
    expect(asked({ goal, ...said })).toEqual(["always-2", "always-3", "always-4"]);
  });

  it("stays when the one before it is taken out", () => {
    const answers = { goal: "have-it-fixed-once", always: "", "always-2": "Ring back" };
    expect(requestOf(countingAnswers(answers, FACTS, NONE), FACTS).steps).toHaveLength(1);
  });
});

describe("the line that asks for the same", () => {
  it("says what was not kept where the complaint does not say it yet", () => {
    const answers = { complaint: "2026-02-01-late", goal: "have-it-fixed-once", broke: "line:charge-twice" };
    expect(requestOf(answers, FACTS).broke).toBe("charge-twice");
    expect(requestOf({ ...answers, broke: "unsure" }, FACTS).broke).toBeUndefined();
    expect(requestOf({ ...answers, complaint: "none" }, FACTS).broke).toBeUndefined();
    expect(requestOf({ ...answers, complaint: "2026-03-01-billed-twice" }, FACTS).broke).toBeUndefined();
  });

  it("says everything once", () => {
    const answers = {
      complaint: "2026-03-01-billed-twice",
      because: "she paid twice",
      goal: "have-it-fixed-once",
      broke: "line:charge-twice",
      treat: "replace",
      never: "Bill twice",
      instead: "We pay",
      "never-2": "Bill unseen",
      "instead-3": "We wait",
      feel: "Safe.",
      patch: "4w",
      look: "no",
      by: "Asha",
    };
    const words = commandWords({ ...requestOf(answers, FACTS), kind: "mend" });
    expect(words.join("|")).toBe(
      "amend|have-it-fixed-once|--because|she paid twice|--complaint|2026-03-01-billed-twice|--kind|mend|--never|Bill twice|--instead|We pay|--never|Bill unseen|--feel|Safe.|--replaces|charge-twice|--keep-until|4w|--by|Asha",
    );
  });
});
