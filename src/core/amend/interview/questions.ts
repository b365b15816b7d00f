import { because, complaint, goal } from "./about.ts";
import { type Answers, QUESTION_IDS, type QuestionId } from "./answers.ts";
import { broke, less, reword, treat, weakens } from "./broken.ts";
import type { Facts } from "./facts.ts";
import { always, believe, feel, happen, instead, never } from "./from-now-on.ts";
import { by, look, lookDay, patch, patchDay } from "./later.ts";
import type { Asks, Question } from "./question.ts";
import { ALWAYS, INSTEAD, NEVER } from "./several.ts";

const QUESTIONS: Readonly<Record<QuestionId, Asks>> = {
  complaint,
  because,
  goal,
  broke,
  treat,
  reword,
  less,
  weakens,
  ...eachOf(ALWAYS, always),
  ...eachOf(NEVER, never),
  ...eachOf(INSTEAD, instead),
  feel,
  happen,
  believe,
  patch,
  "patch-day": patchDay,
  look,
  "look-day": lookDay,
  by,
};

/** Returns the questions that are to be asked beside these answers, in their order. What was given beforehand is none. */
export function questionsFor(
  answers: Answers,
  facts: Facts,
  given: ReadonlySet<QuestionId>,
): readonly Question[] {
  return QUESTION_IDS.flatMap((id) => {
    const question = given.has(id) ? undefined : QUESTIONS[id](answers, facts);
    return question === undefined ? [] : [question];
  });
}

/** Returns the answers that count: of questions that are asked beside the others, or that were given beforehand. */
export function countingAnswers(answers: Answers, facts: Facts, given: ReadonlySet<QuestionId>): Answers {
  const asked = new Set([...questionsFor(answers, facts, given).map(({ id }) => id), ...given]);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id as QuestionId)));
}

function eachOf<Id extends QuestionId>(ids: readonly Id[], ask: (at: number) => Asks): Record<Id, Asks> {
  return Object.fromEntries(ids.map((id, at) => [id, ask(at)])) as Record<Id, Asks>;
}
