import type { Score } from "../score/score.ts";
import { questionBesides } from "./look.ts";
import type { GivenAnswer, LensLook, LensQuestion, LensResult, StaleAnswers } from "./result.ts";
import { verdictOn } from "./verdict.ts";

/** The answers of a person, by the references of today. */
export interface Answers {
  readonly given: readonly GivenAnswer[];
  readonly by: string | undefined;
  /** True where a person stands for it that nothing is touched. */
  readonly isLookedAt: boolean;
  readonly stale: StaleAnswers | undefined;
}

/** What nobody has answered. */
export const NO_ANSWERS: Answers = { given: [], by: undefined, isLookedAt: false, stale: undefined };

/** Puts the answers beside their questions and tells what comes of them. Answers to an earlier text count for nothing. */
export function judge(look: LensLook, { given, by, isLookedAt, stale }: Answers, score: Score): LensResult {
  const counted = new Map((stale === undefined ? given : []).map((answer) => [answer.clause, answer]));
  const asked = new Set(look.questions.map(({ reference }) => reference));
  const besides = look.held
    .filter(({ reference }) => counted.has(reference) && !asked.has(reference))
    .map((clause) => questionBesides(clause, score));
  const questions = [...look.questions, ...besides].map((question) =>
    answered(question, counted.get(question.reference)),
  );
  const verdict = verdictOn(questions, isLookedAt && stale === undefined && look.held.length > 0);
  // What nobody could read may be broken as well; what is broken already stays so.
  const stands = verdict === "back-to-the-drawing-board" || !look.isPartial;
  return {
    ...look,
    questions,
    verdict: stands ? verdict : undefined,
    by,
    stale,
    decision: undefined,
    written: undefined,
  };
}

function answered(question: LensQuestion, given: GivenAnswer | undefined): LensQuestion {
  if (given === undefined) return question;
  const { says, answer, why } = given;
  if (says !== undefined && oneSpaced(says) !== oneSpaced(question.text))
    return { ...question, saidThen: says };
  return { ...question, answer, why };
}

function oneSpaced(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
