import { type Answers, QUESTION_IDS, type QuestionId, withAnswer } from "./answers.ts";
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
  // An answer may take its own question away: what comes next is what comes behind its place.
  const place = QUESTION_IDS.indexOf(talk.at);
  return { ...talk, answers, at: placesOf(answers, facts, talk.given).find(({ at }) => at > place)?.id };
}

/**
 * Goes to the question before; at the first one it stays. An answer that is being changed is left as it was, unless other
 * questions hang on the new one already: then those can be gone back from.
 */
export function back(talk: Talk, facts: Facts): Talk {
  if (talk.onlyOpen && firstOpen(talk.answers, talk.given, facts) === undefined)
    return { ...talk, at: undefined, onlyOpen: false };
  const asked = placesOf(talk.answers, facts, talk.given);
  const place = talk.at === undefined ? QUESTION_IDS.length : QUESTION_IDS.indexOf(talk.at);
  return { ...talk, at: (asked.findLast(({ at }) => at < place) ?? asked[0])?.id };
}

/** Goes to one question from the end, to answer it anew. */
export function change(talk: Talk, id: QuestionId): Talk {
  return { ...talk, at: id, onlyOpen: true };
}

/** The questions that are asked, each with its place among all of them. */
function placesOf(
  answers: Answers,
  facts: Facts,
  given: Talk["given"],
): readonly { readonly id: QuestionId; readonly at: number }[] {
  return questionsFor(answers, facts, given).map(({ id }) => ({ id, at: QUESTION_IDS.indexOf(id) }));
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
