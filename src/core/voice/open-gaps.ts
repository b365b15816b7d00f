import { amendmentFates } from "../history/amendment-fates.ts";
import { goalNames } from "../history/goal-names.ts";
import { type Filed, voicesOf } from "../score/filed-records.ts";
import type { KeptScore } from "../score/score.ts";

/** A gap between what we say and what we do that somebody told of, and that no amendment that stands has settled. */
export interface OpenGap extends Filed<"voice"> {
  /** The goal that it is about, by today's name; `promise` for the promise. */
  readonly goal: string;
  /** The clause, where the voice names one. */
  readonly clause: string | undefined;
  /** The amendment that answered it and was taken back. */
  readonly takenBack: string | undefined;
}

const known = new WeakMap<KeptScore, readonly OpenGap[]>();

/** Lists the gaps of a score that are open, oldest first: each is shown wherever its goal or clause is. */
export function openGaps(score: KeptScore): readonly OpenGap[] {
  const found = known.get(score) ?? findOpen(score);
  known.set(score, found);
  return found;
}

/** Lists those of a goal; with a clause, those of that clause and of its goal as a whole. */
export function openGapsOf(score: KeptScore, goal: string, clause?: string): readonly OpenGap[] {
  return gapsAbout(openGaps(score), goal, clause);
}

/** Picks the same among some gaps. */
export function gapsAbout(gaps: readonly OpenGap[], goal: string, clause?: string): readonly OpenGap[] {
  return gaps.filter(
    (gap) => gap.goal === goal && (clause === undefined || gap.clause === undefined || gap.clause === clause),
  );
}

function findOpen(score: KeptScore): readonly OpenGap[] {
  const fateOf = amendmentFates(score);
  const { nameOf } = goalNames(score);
  return voicesOf(score).flatMap((voice) => {
    const { about, stance, "settled-by": settled } = voice.keys;
    if (stance !== "gap" || (settled !== undefined && fateOf(settled) !== "taken-back")) return [];
    const [goal = "", clause] = about.split("#");
    return [{ ...voice, goal: nameOf(goal), clause, takenBack: settled }];
  });
}
