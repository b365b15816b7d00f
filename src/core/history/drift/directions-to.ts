import type { Direction } from "../change.ts";
import type { PromisePart, Strand } from "./strand.ts";
import type { Weighing } from "./weigh-promise.ts";

/** Weighs some words of a promise against later ones. */
export type Weigh = (before: string, after: string, part: PromisePart) => Weighing;

/**
 * Tells for each wording of a strand which way it went from there to `now`, which is absent where it is gone. Where two can't be held
 * against each other, the steps between them may tell: what went down by each of them went down.
 */
export function directionsTo(
  now: string | undefined,
  { part, wordings }: Strand,
  weigh: Weigh,
): readonly Direction[] {
  const directions: Direction[] = [];
  let [next, nextWords]: [Direction, string | undefined] = ["same", now];
  for (const { words } of wordings.toReversed()) {
    if (words === undefined) {
      directions.push("unknown");
      continue;
    }
    let direction = now === undefined ? "weaker" : weigh(words, now, part).direction;
    if (direction === "unknown" && nextWords !== undefined)
      direction = joined(weigh(words, nextWords, part).direction, next);
    directions.push(direction);
    [next, nextWords] = [direction, words];
  }
  return directions.reverse();
}

function joined(first: Direction, then: Direction): Direction {
  if (first === "same") return then;
  if (then === "same") return first;
  return first === then ? first : "unknown";
}
