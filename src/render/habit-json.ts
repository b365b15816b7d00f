import type { HabitFacts } from "../core/habit/habit-facts.ts";
import type { HabitListResult, HabitStepResult } from "../core/habit/result.ts";
import { pick, renderJson } from "./json.ts";
import { notesJson } from "./notes-json.ts";

/** Renders a step with a habit, as `score.habit-add/1`, `score.habit-decide/1` and `score.habit-undo/1`. */
export function renderHabitStepJson(result: HabitStepResult): string {
  const { command, goal, path, habit, before, after, step, commit } = result;
  return renderJson(command, {
    goal,
    file: path,
    habit,
    before: facts(before),
    after: facts(after),
    ...(command === "habit-undo" && { step }),
    commit,
    ...notesJson(result),
  });
}

/** Renders the habits of a score as `score.habit-list/1`. */
export function renderHabitListJson({ today, habits, refused }: HabitListResult): string {
  return renderJson("habit-list", {
    today,
    habits: habits.map(({ path, ...habit }) => ({
      goal: habit.goal,
      file: path,
      ...facts(habit),
      ...pick(habit, ["fate", "waitsFor", "command", "afterwards"]),
    })),
    refused,
  });
}

function facts(habit: HabitFacts | undefined): Readonly<Record<string, unknown>> | null {
  return habit === undefined ? null : pick(habit, ["habit", "verdict", "on", "amendment"]);
}
