import type { LensQuestion, Verdict } from "./result.ts";

/**
 * Returns what comes of the answers: a broken never, or anything broken of the promise, sends it back whatever else is answered. Nothing
 * else is decided while a question is open, and nothing without a person's answer: `isLookedAt` tells that somebody stands for it where
 * no question was asked.
 */
export function verdictOn(
  questions: readonly Pick<LensQuestion, "goal" | "list" | "answer">[],
  isLookedAt: boolean,
): Verdict | undefined {
  const broken = questions.filter(({ answer }) => answer === "breaks");
  if (broken.some(({ goal, list }) => list === "never" || goal === "promise"))
    return "back-to-the-drawing-board";
  if (questions.some(({ answer }) => answer === undefined)) return undefined;
  if (broken.length > 0) return "rethink";
  return questions.length > 0 || isLookedAt ? "proceed" : undefined;
}
