import type { Habit } from "../score/habits.ts";
import { shellWords } from "../shell-words.ts";
import { nameOf } from "./find-habit.ts";
import type { UndecidedHabit } from "./undecided-habits.ts";

/** Returns the lines that settle a habit, in order; `own` are all habits of its goal, from which its name tells it. */
export function settleLines(
  { goal, habit, waitsFor }: UndecidedHabit,
  own: readonly Habit[],
): readonly [first: string, then?: string] {
  const decide = `score habit decide ${shellWords([goal, nameOf(habit, own)])}`;
  if (waitsFor === "verdict") return [`${decide} --verdict keep   # or improve, or ditch`];
  return [
    `score amend ${shellWords([goal, "--because", `the habit: ${habit.habit.text}`])}`,
    `${decide} --amendment a-…   # the id that it prints`,
  ];
}
