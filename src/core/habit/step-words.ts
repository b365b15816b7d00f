import type { HabitFacts } from "./habit-facts.ts";

/** Says in the subject of a commit what became of a habit. */
export function summaryOf(before: HabitFacts | undefined, after: HabitFacts): string {
  if (after.verdict !== undefined && after.verdict !== before?.verdict)
    return `${after.verdict}: ${after.habit}`;
  return before === undefined ? after.habit : `settled by ${after.amendment ?? "nothing"}: ${after.habit}`;
}

/** Says in its body what changed, a line each. */
export function changeLines(before: HabitFacts | undefined, after: HabitFacts | undefined): string {
  return (["habit", "verdict", "on", "amendment"] as const)
    .flatMap((key) => {
      const [was, is] = [before?.[key], after?.[key]];
      if (was === is) return [];
      return [
        ...(was === undefined ? [] : [`- ${key}: ${was}`]),
        ...(is === undefined ? [] : [`+ ${key}: ${is}`]),
      ];
    })
    .join("\n");
}
