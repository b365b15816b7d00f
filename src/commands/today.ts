import { type Huddle, huddleOf } from "../core/orientation/huddle.ts";
import type { Context } from "./context.ts";
import { findScore, loadScore } from "./load-score.ts";

/** What `score today` is asked for. */
export interface TodayOptions {
  /** The day; today where absent. */
  readonly day: string | undefined;
  /** Shuffles otherwise than the name of the score does. */
  readonly seed: string | undefined;
}

/** Picks what a team tells each other on a day. Needs no Git. */
export function today({ day, seed }: TodayOptions, context: Context): Huddle {
  const score = loadScore(findScore(context), context.store);
  return huddleOf(score, day ?? context.now().day, seed ?? score.config.name);
}
