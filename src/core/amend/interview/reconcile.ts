import { type Answers, QUESTION_IDS, type QuestionId, withoutAnswers } from "./answers.ts";
import type { Facts } from "./facts.ts";
import { problemOf } from "./fitting.ts";
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
  const left = new Set([...given].filter((id) => !lost.includes(id) && answers[id] !== undefined));
  const gone: string[] = lost.map((id) => GIVENS[id] ?? id);
  let kept = withoutAnswers(answers, lost);
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

const GIVENS: Readonly<Partial<Record<QuestionId, string>>> = {
  goal: "what the customer was trying to do",
  complaint: "after which complaint",
};

function lostGivens(answers: Answers, given: ReadonlySet<QuestionId>, facts: Facts): QuestionId[] {
  const lost: QuestionId[] = [];
  if (given.has("goal") && !facts.targets.some(({ id }) => id === answers.goal)) lost.push("goal");
  const complaints = (answers.complaint ?? "").split(" ");
  if (given.has("complaint") && !complaints.every((id) => facts.complaints.includes(id)))
    lost.push("complaint");
  return lost;
}
