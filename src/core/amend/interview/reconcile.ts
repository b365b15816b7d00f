import { type Answers, QUESTION_IDS, type QuestionId, withoutAnswers } from "./answers.ts";
import type { Facts } from "./facts.ts";
import { problemOf } from "./fitting.ts";
import type { Question } from "./question.ts";
import { questionsFor } from "./questions.ts";

/** Earlier answers that still fit, and what is to be asked again. */
export interface Reconciled {
  readonly answers: Answers;
  readonly given: ReadonlySet<QuestionId>;
  /** What the answers that fit no more were about. */
  readonly gone: readonly string[];
}

/** Holds earlier answers against the score as it is now: a goal, a line or a complaint may be there no more, a day may be over. */
export function reconcile(answers: Answers, given: ReadonlySet<QuestionId>, facts: Facts): Reconciled {
  const lost = lostGivens(answers, given, facts);
  const ids = lost.map(({ id }) => id);
  const left = new Set([...given].filter((id) => !ids.includes(id) && answers[id] !== undefined));
  const gone = lost.map(({ label }) => label);
  let kept = withoutAnswers(answers, ids);
  // Each round takes at least one answer out, so there are never more rounds than questions.
  for (const _round of QUESTION_IDS) {
    const misfit = questionsFor(kept, facts, left).find((question) => {
      const answer = kept[question.id];
      return answer !== undefined && problemOf(question, answer, facts) !== undefined;
    });
    if (misfit === undefined) break;
    kept = withoutAnswers(kept, [misfit.id]);
    gone.push(misfit.label);
  }
  return { answers: kept, given: left, gone };
}

/** Returns which of the answers that were given beforehand fit no question as it would be asked now, and why. */
export function lostGivens(
  answers: Answers,
  given: ReadonlySet<QuestionId>,
  facts: Facts,
): readonly (Pick<Question, "id" | "label"> & { readonly problem: string })[] {
  const lost = questionsFor(answers, facts, new Set()).flatMap((question) => {
    const answer = answers[question.id];
    // Complaints that are repaired already can be named, and several of them.
    if (!given.has(question.id) || answer === undefined || question.id === "complaint") return [];
    const problem = problemOf(question, answer, facts);
    return problem === undefined ? [] : [{ id: question.id, label: question.label, problem }];
  });
  const complaints = given.has("complaint") ? (answers.complaint ?? "").split(" ") : [];
  return complaints.every((id) => facts.complaints.includes(id))
    ? lost
    : [{ id: "complaint", label: "after which complaint", problem: "It is not there." }, ...lost];
}
