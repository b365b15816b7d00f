import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUESTION_IDS, type QuestionId } from "../../../../src/core/amend/interview/answers.ts";
import { problemOf } from "../../../../src/core/amend/interview/fitting.ts";
import { givenAnswers } from "../../../../src/core/amend/interview/given.ts";
import type { Question } from "../../../../src/core/amend/interview/question.ts";
import { countingAnswers, questionsFor } from "../../../../src/core/amend/interview/questions.ts";
import { reconcile } from "../../../../src/core/amend/interview/reconcile.ts";
import { requestOf } from "../../../../src/core/amend/interview/request-of.ts";
import {
  back,
  begin,
  change,
  current,
  next,
  resume,
  type Talk,
} from "../../../../src/core/amend/interview/talk.ts";
import { FACTS, NONE } from "../../../helpers/interview-facts.ts";

/** Answers a question by a number: any choice, or any of a few words. */
function answerBy(question: Question, draw: number): string {
  if (question.choices !== undefined) return question.choices[draw % question.choices.length]?.value ?? "";
  if (question.id.endsWith("-day")) return "2026-04-01";
  const words = ["Ring back", "Say the price twice", ""][draw % 3] ?? "";
  return words === "" && question.required === true ? "Some words" : words;
}

/** Answers some questions, or as many as there are. */
function goOn(talk: Talk, draws: readonly number[], most: number): Talk {
  let now = talk;
  for (let at = 0; at < most; at += 1) {
    const question = current(now, FACTS);
    if (question === undefined) return now;
    now = next(now, answerBy(question, draws[at % draws.length] ?? 0), FACTS);
  }
  return now;
}

/** Answers until nothing is left. */
function finish(talk: Talk, draws: readonly number[]): Talk {
  const done = goOn(talk, draws, 200);
  expect(done.at).toBeUndefined();
  return done;
}

const draws = fc.array(fc.nat(50), { minLength: 1, maxLength: 40 });

describe("the talk of an interview", () => {
  it("comes to its end, with an answer to every question that counts", () => {
    fc.assert(
      fc.property(draws, (numbers) => {
        const { answers } = finish(begin({}, NONE, FACTS), numbers);
        for (const question of questionsFor(answers, FACTS, NONE)) {
          const answer = answers[question.id];
          expect([question.id, answer]).not.toEqual([question.id, undefined]);
          expect(problemOf(question, answer ?? "", FACTS)).toBeUndefined();
        }
      }),
    );
  });

  it("has the same answers after going back and answering the same", () => {
    fc.assert(
      fc.property(draws, fc.nat(15), fc.nat(15), (numbers, forth, steps) => {
        const talk = goOn(begin({}, NONE, FACTS), numbers, forth);
        let again = talk;
        let gone = 0;
        for (; gone < steps; gone += 1) {
          const before = back(again, FACTS);
          if (before.at === again.at) break;
          again = before;
        }
        for (; gone > 0; gone -= 1) again = next(again, again.answers[again.at as QuestionId] ?? "", FACTS);
        expect(again).toEqual(talk);
      }),
    );
  });

  it("goes to a question further on, also where an answer takes its own question away", () => {
    fc.assert(
      fc.property(draws, fc.nat(15), (numbers, steps) => {
        let talk = finish(begin({}, NONE, FACTS), [2, 2, 0, 0, 0, 0]);
        for (let gone = 0; gone < steps; gone += 1) talk = back(talk, FACTS);
        for (const draw of numbers) {
          const question = current(talk, FACTS);
          if (question === undefined) return;
          const after = next(talk, answerBy(question, draw), FACTS);
          const places = [talk, after].map(({ at }) => (at === undefined ? 99 : QUESTION_IDS.indexOf(at)));
          expect(places[1]).toBeGreaterThan(places[0] ?? 99);
          talk = after;
        }
      }),
    );
    const three = { always: "One", "always-2": "Two", "always-3": "Three", goal: "have-it-fixed-once" };
    const second = next({ ...begin(three, NONE, FACTS), at: "always-2" }, "", FACTS);
    const third = next(second, "", FACTS);
    expect([second.at, third.at, back(third, FACTS).at]).toEqual(["always-3", "never", "always-2"]);
  });

  it("asks at the end only for what hangs on an answer that was changed", () => {
    fc.assert(
      fc.property(draws, fc.nat(30), (numbers, which) => {
        const done = finish(begin({}, NONE, FACTS), numbers);
        const asked = questionsFor(done.answers, FACTS, NONE);
        const question = asked[which % asked.length] as Question;
        const same = next(change(done, question.id), done.answers[question.id] ?? "", FACTS);
        expect(same).toEqual({ ...done, onlyOpen: false });
        expect(back(change(done, question.id), FACTS)).toEqual(same);
      }),
    );
  });

  it("stays at the first question when somebody goes back from it", () => {
    const first = begin({}, NONE, FACTS);
    expect(back(first, FACTS)).toEqual(first);
  });

  it("can be gone back from a question that came up by a changed answer", () => {
    const done = finish(begin({}, NONE, FACTS), [0]);
    const opened = next(change(done, "treat"), "reword", FACTS);
    expect(opened.at).toBe("reword");
    expect(back(opened, FACTS).at).toBe("treat");
  });

  it("drops what was said of a line when another goal is chosen", () => {
    const done = finish(begin({}, NONE, FACTS), [1, 1, 0, 0, 1]);
    const moved = next(change(done, "goal"), "promise", FACTS);
    expect(countingAnswers(moved.answers, FACTS, NONE)).not.toHaveProperty("broke");
    expect(moved.answers.because).toBe(done.answers.because);
  });

  it("does not ask what was given", () => {
    const given = givenAnswers({
      goal: "have-it-fixed-once",
      because: "she paid twice",
      by: "Asha",
      complaints: ["2026-02-01-late", "2026-03-01-billed-twice"],
      weakens: undefined,
      keepUntil: "4w",
      checkOn: "2026-05-01",
    });
    const known = new Set(Object.keys(given) as QuestionId[]);
    const talk = finish(begin(given, known, FACTS), [2, 2]);
    const request = requestOf(countingAnswers(talk.answers, FACTS, known), FACTS);
    expect(request).toMatchObject({
      because: "she paid twice",
      by: "Asha",
      complaints: ["2026-02-01-late", "2026-03-01-billed-twice"],
      keepUntil: "4w",
      checkOn: "2026-05-01",
    });
  });

  it("holds earlier answers against the score as it is, whatever they are", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            "complaint",
            "because",
            "goal",
            "broke",
            "treat",
            "always",
            "patch-day",
            "patch",
            "look",
          ),
          fc.oneof(fc.string(), fc.constantFrom("line:gone", "have-it-fixed-once", "day", "2020-01-01", "")),
        ),
        fc.subarray<QuestionId>(["goal", "complaint", "because"]),
        (answers, given) => {
          const fitting = reconcile(answers, new Set(given), FACTS);
          const talk = finish(resume(fitting.answers, fitting.given, FACTS), [0]);
          expect(FACTS.targets.map(({ id }) => id)).toContain(talk.answers.goal);
        },
      ),
    );
  });

  it("asks again for what was given beforehand and is over, or gone", () => {
    const answers = {
      goal: "gone",
      complaint: "2026-02-01-late gone",
      patch: "day",
      "patch-day": "2026-01-01",
    };
    const fitting = reconcile(answers, new Set(["goal", "complaint", "patch", "patch-day"] as const), FACTS);
    expect(fitting.answers).toEqual({ patch: "day" });
    expect([...fitting.given]).toEqual(["patch"]);
    expect(fitting.gone).toHaveLength(3);
  });

  it("asks again for a line that is there no more, and for a day that is over", () => {
    const answers = {
      goal: "have-it-fixed-once",
      broke: "line:gone",
      treat: "drop",
      always: "Ring back",
      patch: "day",
      "patch-day": "2026-01-01",
    };
    const { answers: kept, gone } = reconcile(answers, NONE, FACTS);
    expect(kept).toEqual({ goal: "have-it-fixed-once", always: "Ring back", patch: "day" });
    expect(gone).toEqual(["what was not kept", "until when"]);
  });
});
