import { type AmendmentFate, amendmentFates } from "../history/amendment-fates.ts";
import type { Clock } from "../lint/clock.ts";
import { habitsOf } from "../score/habits.ts";
import type { KeptScore } from "../score/score.ts";
import { shellWords } from "../shell-words.ts";
import { nameOf } from "./find-habit.ts";
import { factsOf, type HabitFacts } from "./habit-facts.ts";
import { type UndecidedHabit, undecidedHabits } from "./undecided-habits.ts";

/** A habit as it is listed. */
export interface ListedHabit extends HabitFacts {
  readonly goal: string;
  readonly path: string;
  /** What became of the amendment that it names; absent where it names none. */
  readonly fate: AmendmentFate | undefined;
  /** What it waits for; absent where it waits for nothing, or there is time yet. */
  readonly waitsFor: UndecidedHabit["waitsFor"] | undefined;
  /** The line that decides about it, or settles it; absent where nothing waits. */
  readonly command: string | undefined;
}

/** Lists the habits of a score in the order of its goals and of their lists. */
export function listedHabits(score: KeptScore, clock: Pick<Clock, "hasPassed">): readonly ListedHabit[] {
  const fateOf = amendmentFates(score);
  const waiting = new Map(
    undecidedHabits(score, clock).map(({ goal, habit, waitsFor }) => [`${goal} ${habit.at}`, waitsFor]),
  );
  return score.goals.flatMap(({ id, document }) => {
    const own = habitsOf(document);
    return own.map((habit) => {
      const facts = factsOf(habit);
      const waitsFor = waiting.get(`${id} ${habit.at}`);
      return {
        ...facts,
        goal: id,
        path: document.path,
        fate: facts.amendment === undefined ? undefined : fateOf(facts.amendment),
        waitsFor,
        command:
          waitsFor === undefined ? undefined : decideLine(id, facts.habit, nameOf(habit, own), waitsFor),
      };
    });
  });
}

function decideLine(goal: string, words: string, name: string, waitsFor: UndecidedHabit["waitsFor"]): string {
  return waitsFor === "verdict"
    ? `score habit decide ${shellWords([goal, name])} --verdict keep   # or improve, or ditch`
    : `score amend ${shellWords([goal, "--because", `the habit: ${words}`])}   # then: score habit decide, with --amendment`;
}
