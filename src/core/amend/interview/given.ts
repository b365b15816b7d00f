import type { Answers, QuestionId } from "./answers.ts";
import { ANOTHER_DAY } from "./later.ts";

/** What may be said by flags before the interview begins. */
export interface Flags {
  /** The goal's id, or `promise`. */
  readonly goal: string | undefined;
  readonly because: string | undefined;
  readonly by: string | undefined;
  readonly complaints: readonly string[];
  readonly weakens: string | undefined;
  readonly keepUntil: string | undefined;
  readonly checkOn: string | undefined;
}

/** Turns flags into answers that need not be asked for. */
export function givenAnswers(flags: Flags): Answers {
  const { goal, because, by, complaints, weakens, keepUntil, checkOn } = flags;
  const answers: Partial<Record<QuestionId, string | undefined>> = {
    goal,
    because,
    by,
    weakens,
    complaint: complaints.length === 0 ? undefined : complaints.join(" "),
    ...(keepUntil !== undefined && { patch: ANOTHER_DAY, "patch-day": keepUntil }),
    ...(checkOn !== undefined && { look: ANOTHER_DAY, "look-day": checkOn }),
  };
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}
