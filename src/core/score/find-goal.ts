import { hintOf } from "../did-you-mean.ts";
import { ScoreError } from "../errors.ts";
import type { Goal } from "./goal.ts";
import type { Score } from "./score.ts";

/**
 * Finds a goal by its slug, by a former slug, or by its words.
 * @throws ScoreError `goal/unknown` with the nearest one.
 */
export function findGoal(score: Score, name: string): Goal {
  const wanted = name.replace(/^goals\/|\.md$/g, "");
  const found =
    score.goals.find((goal) => goal.id === wanted) ??
    score.goals.find((goal) => goal.formerly.includes(wanted)) ??
    score.goals.find((goal) => goal.title?.text.toLowerCase() === wanted.toLowerCase());
  if (found !== undefined) return found;
  const ids = score.goals.map((goal) => goal.id);
  throw new ScoreError(
    "usage",
    "goal/unknown",
    `there is no goal "${name}"${hintOf(wanted, [...ids, "promise"])}`,
    {
      hint: ids.length === 0 ? 'score goal add "in the customer\'s words"' : "score goal list",
      data: { goals: ids },
    },
  );
}
