import type { Score } from "../score/score.ts";
import { answerOf } from "./answer.ts";
import type { Card } from "./card.ts";
import type { Draw } from "./draw.ts";
import { openingOf } from "./opening.ts";
import { sceneOf, titleOf } from "./scene.ts";

/** Makes the card of a draw: its scene, and what the score says behind it. */
export function cardOf(draw: Draw, score: Score, seed: string): Card {
  const { id, kind, goal } = draw;
  return {
    id,
    kind,
    goal: goal.id,
    title: titleOf(goal),
    opening: openingOf(kind, id, seed),
    scene: sceneOf(draw, score),
    answer: answerOf(draw, score),
  };
}
