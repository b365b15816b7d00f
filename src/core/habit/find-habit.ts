import { didYouMean } from "../did-you-mean.ts";
import { ScoreError } from "../errors.ts";
import type { Goal } from "../score/goal.ts";
import { type Habit, habitsOf } from "../score/habits.ts";
import { shellWords } from "../shell-words.ts";

/** How many of several are named where more than one could be meant. */
const MOST_NAMED = 5;

/** The fewest words by which a habit is named in a line to paste. */
const FEWEST_WORDS = 3;

/** Finds the habit that says the same, but for case and the marks at its end. */
export function sameHabit(words: string, habits: readonly Habit[]): Habit | undefined {
  return habits.find(({ habit }) => plain(habit.text) === plain(words));
}

/**
 * Finds a habit of a goal by its words or its first words, where only one has them.
 * @throws ScoreError of kind `usage` where none or several could be meant.
 */
export function findHabit(goal: Goal, typed: string): Habit {
  const habits = habitsOf(goal.document);
  const same = sameHabit(typed, habits);
  if (same !== undefined) return same;
  const begun =
    plain(typed) === "" ? [] : habits.filter(({ habit }) => plain(habit.text).startsWith(plain(typed)));
  const [only] = begun;
  if (only !== undefined && begun.length === 1) return only;
  if (begun.length > 1)
    throw new ScoreError(
      "usage",
      "habit/several",
      `"${typed}" is how ${begun.length} habits of ${goal.id} begin`,
      {
        hint: begun
          .slice(0, MOST_NAMED)
          .map((habit) => `<habit> ${shellWords([nameOf(habit, habits)])}`)
          .join("\n"),
      },
    );
  const known = habits.map(({ habit }) => habit.text);
  const meant = didYouMean(typed, known);
  const [first] = meant === undefined ? [] : habits.filter(({ habit }) => habit.text === meant);
  throw new ScoreError(
    "usage",
    "habit/unknown",
    `${goal.id} has no habit "${typed}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`,
    {
      hint: [
        ...(first === undefined ? [] : [`<habit> ${shellWords([nameOf(first, habits)])}`]),
        habits.length === 0
          ? `score habit add ${shellWords([goal.id, typed])}`
          : `score habit list ${goal.id}`,
      ].join("\n"),
    },
  );
}

/** Returns the first words of a habit that no other one of its goal begins with: enough to name it. */
export function nameOf({ habit }: Habit, habits: readonly Habit[]): string {
  const words = habit.text.split(/\s+/);
  for (let count = FEWEST_WORDS; count < words.length; count += 1) {
    const name = words.slice(0, count).join(" ");
    if (habits.filter((other) => plain(other.habit.text).startsWith(plain(name))).length === 1) return name;
  }
  return habit.text;
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[\s.,;:!…]+$/, "")
    .trim();
}
