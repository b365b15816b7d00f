import { settleLines } from "../../../habit/settle-lines.ts";
import { type UndecidedHabit, undecidedHabits } from "../../../habit/undecided-habits.ts";
import { type Habit, habitsOf } from "../../../score/habits.ts";
import { defineClockRule, type Report } from "../../define-rule.ts";

const HABIT = (more: string) => ({
  habits: `habits:\n  - habit: Ring from the van, not from the office\n${more}`,
});

/** `habit/undecided` */
export const habitUndecided = defineClockRule(
  {
    id: "habit/undecided",
    severity: "info",
    idea: "service",
    fires:
      "a habit has no verdict, or was to be improved or ditched more than 90 days ago, and no amendment says how",
    why: "Habits are what is played when nobody reads the score. One that is neither kept, improved nor ditched decides itself.",
    bad: [
      { says: "Written down, and left there.", keys: HABIT("") },
      { says: "To be ditched since March.", keys: HABIT("    verdict: ditch\n    on: 2026-03-02\n") },
    ],
    good: [
      { says: "Kept, as somebody decided.", keys: HABIT("    verdict: keep\n    on: 2026-03-02\n") },
      {
        says: "There is time until the new year.",
        keys: HABIT("    verdict: improve\n    on: 2026-10-05\n"),
      },
      {
        says: "An amendment says how.",
        keys: HABIT("    verdict: improve\n    on: 2026-03-02\n    amendment: a-7kq2xw9m\n"),
        files: {
          "repairs/have-it-fixed-once/2026-05-20-a-7kq2xw9m.md":
            "---\nid: a-7kq2xw9m\ngoal: have-it-fixed-once\nkind: improve\non: 2026-05-20\nby: Dana\nbecause: The office rings from the job card now\n---\n",
        },
      },
    ],
  },
  (score, report, clock) => {
    const documents = new Map(score.goals.map(({ id, document }) => [id, document]));
    for (const undecided of undecidedHabits(score, clock)) {
      const document = documents.get(undecided.goal);
      if (document !== undefined) report(document, told(undecided, habitsOf(document)));
    }
  },
);

function told(undecided: UndecidedHabit, own: readonly Habit[]): Report {
  const { habit, verdict, on } = undecided.habit;
  return {
    message:
      undecided.waitsFor === "verdict"
        ? "nobody has decided about this habit yet: is it kept, improved or ditched?"
        : `this habit was to be ${verdict === "improve" ? "improved" : "ditched"} since ${on}, and no amendment says how`,
    span: habit.span,
    suggestion: settleLines(undecided, own).join("\n"),
  };
}
