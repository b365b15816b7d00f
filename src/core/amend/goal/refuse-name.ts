import { ScoreError } from "../../errors.ts";
import type { Goal } from "../../score/goal.ts";
import type { Score } from "../../score/score.ts";
import { isUsableGoalId } from "../../score/slug.ts";
import { repairsOf } from "./moved-repairs.ts";

/**
 * Refuses an id that a goal can't be given, because no file could have it, or because another goal has it or had it.
 * @throws ScoreError of kind `usage`.
 */
export function refuseName(id: string, goal: Goal, score: Score): void {
  const otherWords = `score goal rename ${goal.id} "in other words"`;
  if (!isUsableGoalId(id)) {
    throw new ScoreError(
      "usage",
      "goal/unusable-title",
      `"${id}" is no file name that every computer can have`,
      { hint: otherWords },
    );
  }
  const others = score.goals.filter((other) => other !== goal);
  if (others.some((other) => other.id.toLowerCase() === id)) {
    throw new ScoreError("usage", "goal/exists", `there is a goal ${id} already`, { hint: otherWords });
  }
  const former = others.find((other) => other.formerly.includes(id));
  if (former !== undefined) {
    throw new ScoreError(
      "usage",
      "goal/former-name",
      `${id} is what ${former.id} was called before; its history would be taken for this goal's`,
      { hint: otherWords },
    );
  }
  if (repairsOf(id, score).length > 0) {
    throw new ScoreError(
      "usage",
      "goal/retired-name",
      `${id} was a goal that is retired; its history would be taken for this goal's`,
      { hint: `${otherWords}\nscore log ${id}` },
    );
  }
}
