import { amendmentFates } from "../history/amendment-fates.ts";
import type { Clock } from "../lint/clock.ts";
import { dayAfter, isDay } from "../score/dates.ts";
import { type Habit, habitsOf } from "../score/habits.ts";
import type { KeptScore } from "../score/score.ts";

/** How long a decision to change a habit may wait for its amendment. */
const PATIENCE = "90d";

/** A habit that waits for somebody. */
export interface UndecidedHabit {
  /** The id of its goal. */
  readonly goal: string;
  readonly habit: Habit;
  /** Whether nobody decided yet, or something was to be changed and no amendment that stands says how. */
  readonly waitsFor: "verdict" | "amendment";
}

/** Lists the habits of a score that nobody decided about, or whose change is waited for longer than 90 days. */
export function undecidedHabits(
  score: KeptScore,
  { hasPassed }: Pick<Clock, "hasPassed">,
): readonly UndecidedHabit[] {
  const fateOf = amendmentFates(score);
  const isSettled = ({ amendment }: Habit): boolean =>
    amendment !== undefined && fateOf(amendment.text) !== "taken-back";
  const isLate = (on: string | undefined): boolean =>
    on !== undefined && isDay(on) && hasPassed(dayAfter(on, PATIENCE) ?? on);
  return score.goals.flatMap(({ id, document }) =>
    habitsOf(document).flatMap((habit): readonly UndecidedHabit[] => {
      if (isSettled(habit)) return [];
      if (habit.verdict === undefined) return [{ goal: id, habit, waitsFor: "verdict" }];
      const isChange = habit.verdict === "improve" || habit.verdict === "ditch";
      return isChange && isLate(habit.on) ? [{ goal: id, habit, waitsFor: "amendment" }] : [];
    }),
  );
}
