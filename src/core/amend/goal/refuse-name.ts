import { ScoreError } from "../../errors.ts";
import type { Goal } from "../../score/goal.ts";
import type { Score } from "../../score/score.ts";
import { isUsableGoalId } from "../../score/slug.ts";
import { retiredGoal } from "./retired-goal.ts";

/** An id that a goal is to have, and what it was made of. */
export interface WantedName {
  readonly id: string;
  /** The words it was made of, where they are not the id itself. */
  readonly words?: string;
  /** The goal that is to be called so; absent where it is a new one. */
  readonly goal: Goal | undefined;
  /** The line to paste that takes other words. */
  readonly otherWords: string;
}

/**
 * Refuses an id that a goal can't be given, because no file could have it, or because another goal has it or had it.
 * @throws ScoreError of kind `usage`.
 */
export function refuseName(wanted: WantedName, score: Score): void {
  const { id, goal, otherWords } = wanted;
  const refuse = (code: string, message: string, hint = otherWords): never => {
    throw new ScoreError("usage", code, message, { hint });
  };
  if (!isUsableGoalId(id)) {
    const made = wanted.words === undefined ? `"${id}" is` : `"${wanted.words}" makes`;
    refuse("goal/unusable-title", `${made} no file name that every computer can have (${id})`);
  }
  const others = score.goals.filter((other) => other !== goal);
  if (others.some((other) => other.id.toLowerCase() === id))
    refuse(
      "goal/exists",
      `there is a goal ${id} already`,
      goal === undefined ? `score amend ${id} --because "what happened" --edit\n${otherWords}` : otherWords,
    );
  const former = others.find((other) => other.formerly.includes(id));
  if (former !== undefined)
    refuse(
      "goal/former-name",
      `${id} is what ${former.id} was called before; its history would be taken for this goal's`,
    );
  const retired = retiredGoal(id, score);
  if (retired === undefined) return;
  const back =
    retired.amendment === undefined
      ? ""
      : `\nscore revert ${retired.amendment} --because "why it comes back"`;
  refuse(
    "goal/retired-name",
    `${id} ${retired.id === id ? "was a goal that is retired" : `is what ${retired.id}, which is retired, was called before`}; its history would be taken for this goal's`,
    `${otherWords}${back}\nscore log ${retired.id}`,
  );
}
