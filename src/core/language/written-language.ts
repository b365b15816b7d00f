import type { FeelingWords } from "./feeling-words.ts";
import type { GoalWords } from "./goal-words.ts";
import type { HappenWords } from "./happen-words.ts";
import type { AfterwardsWords, AnswerWords, BlameWords, LanguageWords } from "./language-words.ts";
import {
  NO_AFTERWARDS,
  NO_ANSWERS,
  NO_BLAME,
  NO_FEELINGS,
  NO_GOALS,
  NO_HAPPENINGS,
  NO_NON_NEGOTIABLES,
} from "./no-words.ts";
import type { NonNegotiableWords } from "./non-negotiable-words.ts";

/** A language as its folder writes it. What it has no words for is left out, and the rules that need them are silent there. */
export interface WrittenLanguage
  extends Omit<
    LanguageWords,
    "nonNegotiables" | "feelings" | "goals" | "happenings" | "blame" | "answers" | "afterwards"
  > {
  readonly nonNegotiables?: Partial<NonNegotiableWords>;
  readonly feelings?: Partial<FeelingWords>;
  readonly goals?: Partial<GoalWords>;
  readonly happenings?: Partial<HappenWords>;
  readonly blame?: Partial<BlameWords>;
  readonly answers?: AnswerWords;
  readonly afterwards?: Partial<AfterwardsWords>;
}

/** Fills what a language left out with lists that hold nothing, so that whoever looks for words need not ask whether there are any. */
export function completed(written: WrittenLanguage): LanguageWords {
  const { nonNegotiables, feelings, goals, happenings, blame, answers, afterwards, ...others } = written;
  return {
    ...others,
    ...(nonNegotiables && { nonNegotiables: { ...NO_NON_NEGOTIABLES, ...nonNegotiables } }),
    ...(feelings && { feelings: { ...NO_FEELINGS, ...feelings } }),
    ...(goals && { goals: { ...NO_GOALS, ...goals } }),
    ...(happenings && { happenings: { ...NO_HAPPENINGS, ...happenings } }),
    blame: { ...NO_BLAME, ...blame },
    answers: { ...NO_ANSWERS, ...answers },
    afterwards: { ...NO_AFTERWARDS, ...afterwards },
  };
}
