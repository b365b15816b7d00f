import { type Answers, type QuestionId, withAnswer } from "./answers.ts";
import type { Facts } from "./facts.ts";
import type { Question } from "./question.ts";
import { questionsFor } from "./questions.ts";

/** How far an interview has come. */
export interface Talk {
  readonly answers: Answers;
  /** What was given beforehand, and is not asked. */
  readonly given: ReadonlySet<QuestionId>;
  /** The question that waits; absent once all of them are answered. */
  readonly at: QuestionId | undefined;
  /** Whether questions with an answer are passed over: where one answer is being changed, or an earlier interview gone on with. */
  readonly onlyOpen: boolean;
}

/** Begins an interview at its first question. */
export function begin(answers: Answers, given: ReadonlySet<QuestionId>, facts: Facts): Talk {
  return { answers, given, at: firstOpen(answers, given, facts), onlyOpen: false };
}

/** Goes on with an earlier interview: asks what has no answer yet. */
export function resume(answers: Answers, given: ReadonlySet<QuestionId>, facts: Facts): Talk {
  return { answers, given, at: firstOpen(answers, given, facts), onlyOpen: true };
}

/** Returns the question that waits. */
export function current(talk: Talk, facts: Facts): Question | undefined {
  return questionsFor(talk.answers, facts, talk.given).find(({ id }) => id === talk.at);
}

/** Answers the question that waits, and goes to the next. */
export function next(talk: Talk, answer: string, facts: Facts): Talk {
  if (talk.at === undefined) return talk;
  const answers = withAnswer(talk.answers, talk.at, answer);
  if (talk.onlyOpen) return { ...talk, answers, ...toOpen(answers, talk.given, facts) };
  const asked = questionsFor(answers, facts, talk.given).map(({ id }) => id);
  return { ...talk, answers, at: asked[asked.indexOf(talk.at) + 1] };
}

/**
 * Goes to the question before; at the first one it stays. An answer that is being changed is left as it was, unless other
 * questions hang on the new one already: then those can be gone back from.
 */
export function back(talk: Talk, facts: Facts): Talk {
  if (talk.onlyOpen && firstOpen(talk.answers, talk.given, facts) === undefined)
    return { ...talk, at: undefined, onlyOpen: false };
  const asked = questionsFor(talk.answers, facts, talk.given).map(({ id }) => id);
  const place = talk.at === undefined ? asked.length : asked.indexOf(talk.at);
  return { ...talk, at: asked[Math.max(0, place - 1)] };
}

/** Goes to one question from the end, to answer it anew. */
export function change(talk: Talk, id: QuestionId): Talk {
  return { ...talk, at: id, onlyOpen: true };
}

function toOpen(answers: Answers, given: Talk["given"], facts: Facts): Pick<Talk, "at" | "onlyOpen"> {
  const at = firstOpen(answers, given, facts);
  return { at, onlyOpen: at !== undefined };
}

function firstOpen(answers: Answers, given: Talk["given"], facts: Facts): QuestionId | undefined {
  return questionsFor(answers, facts, given).find(
    ({ id, required }) => answers[id] === undefined || (required === true && answers[id] === ""),
  )?.id;
}
