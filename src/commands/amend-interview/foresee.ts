import type { Answers } from "../../core/amend/interview/answers.ts";
import type { Facts } from "../../core/amend/interview/facts.ts";
import { countingAnswers } from "../../core/amend/interview/questions.ts";
import { requestOf } from "../../core/amend/interview/request-of.ts";
import { amend } from "../amend.ts";
import type { Context } from "../context.ts";
import type { Beforehand } from "./beforehand.ts";

/**
 * Finds out what would stand in the way of an amendment that is not made up yet, by a dry run that changes nothing.
 * @throws ScoreError with it.
 */
export async function foresee(
  answers: Answers,
  beforehand: Beforehand,
  facts: Facts,
  context: Context,
): Promise<void> {
  // Where no goal was named, any that could be amended shows what stands in the way of all.
  const goal = answers.goal ?? (facts.targets.find(({ edited }) => !edited) ?? facts.targets[0])?.id;
  if (goal === undefined) return;
  const known = new Set(Object.keys(answers) as (keyof Answers)[]);
  const { complaints, by, keepUntil, checkOn } = requestOf(countingAnswers(answers, facts, known), facts);
  await amend(
    {
      ...beforehand,
      ...{ goal, complaints, by, keepUntil, checkOn },
      because: answers.because ?? "not said yet",
      dryRun: true,
    },
    context,
  );
}
