import type { Habit } from "../score/habits.ts";

/** What was decided about a habit. */
export const VERDICTS = ["keep", "improve", "ditch"] as const;

/** One of them. */
export type Verdict = (typeof VERDICTS)[number];

/** What stands of a habit in its goal. */
export interface HabitFacts {
  readonly habit: string;
  /** As it is written: a verdict that is none is told by lint. */
  readonly verdict?: string | undefined;
  /** The day of the verdict. */
  readonly on?: string | undefined;
  /** The amendment that settles it. */
  readonly amendment?: string | undefined;
}

/** Takes the facts of a habit out of where it stands. */
export function factsOf({ habit, verdict, on, amendment }: Habit): HabitFacts {
  return { habit: habit.text, verdict, on, amendment: amendment?.text };
}

/** The keys of a habit in the order in which they are written, each with its words; what is absent is left out. */
export function pairsOfHabit(facts: HabitFacts): readonly (readonly [keyof HabitFacts, string])[] {
  return (["habit", "verdict", "on", "amendment"] as const).flatMap((key) => {
    const value = facts[key];
    return value === undefined ? [] : [[key, value] as const];
  });
}
