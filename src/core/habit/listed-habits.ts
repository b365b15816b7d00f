import { type AmendmentFate, amendmentFates } from "../history/amendment-fates.ts";
import type { Clock } from "../lint/clock.ts";
import { habitsOf } from "../score/habits.ts";
import type { KeptScore } from "../score/score.ts";
import { factsOf, type HabitFacts } from "./habit-facts.ts";
import { settleLines } from "./settle-lines.ts";
import { type UndecidedHabit, undecidedHabits } from "./undecided-habits.ts";

/** A habit as it is listed. */
export interface ListedHabit extends HabitFacts {
  readonly goal: string;
  readonly path: string;
  /** What became of the amendment that it names; absent where it names none. */
  readonly fate: AmendmentFate | undefined;
  /** What it waits for; absent where it waits for nothing, or there is time yet. */
  readonly waitsFor: UndecidedHabit["waitsFor"] | undefined;
  /** The line that decides about it, or begins to settle it; absent where nothing waits. */
  readonly command: string | undefined;
  /** The line that comes after that one. */
  readonly afterwards: string | undefined;
}

/** Lists the habits of a score in the order of its goals and of their lists. */
export function listedHabits(score: KeptScore, clock: Pick<Clock, "hasPassed">): readonly ListedHabit[] {
  const fateOf = amendmentFates(score);
  const waiting = new Map(
    undecidedHabits(score, clock).map((undecided) => [`${undecided.goal} ${undecided.habit.at}`, undecided]),
  );
  return score.goals.flatMap(({ id, document }) => {
    const own = habitsOf(document);
    return own.map((habit) => {
      const facts = factsOf(habit);
      const undecided = waiting.get(`${id} ${habit.at}`);
      const [command, afterwards] = undecided === undefined ? [] : settleLines(undecided, own);
      return {
        ...facts,
        goal: id,
        path: document.path,
        fate: facts.amendment === undefined ? undefined : fateOf(facts.amendment),
        waitsFor: undecided?.waitsFor,
        command,
        afterwards,
      };
    });
  });
}
