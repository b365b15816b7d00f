import { cardOf, type GoalCard } from "../core/orientation/goal-card.ts";
import { shellWords } from "../core/shell-words.ts";
import type { Context } from "./context.ts";
import { goalOnDisk } from "./goal-on-disk.ts";
import { findScore, loadScore } from "./load-score.ts";

/** Reads a goal, or the promise, as a card for the wall. Needs no Git. @throws ScoreError where there is none, or it can't be read. */
export function card(name: string, context: Context): GoalCard {
  const score = loadScore(findScore(context), context.store);
  const { document } = goalOnDisk(name, score, (goal) => shellWords(["score", "card", goal]));
  return cardOf(document, score);
}
