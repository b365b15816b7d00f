import { goalNames } from "../history/goal-names.ts";
import { ledgerOf } from "../history/ledger-entries.ts";
import { type Filed, voicesOf } from "../score/filed-records.ts";
import { textIn } from "../score/habits.ts";
import { entryOf } from "../score/keys.ts";
import type { KeptScore } from "../score/score.ts";

/** A voice against something, after which nobody amended or read together what it is about. */
export interface UnansweredVoice extends Filed<"voice"> {
  /** The goal that it is about, by today's name; `promise` for the promise. */
  readonly goal: string;
  readonly clause: string | undefined;
}

/**
 * Lists the voices against that nobody has answered. A dissent may stand, and need not be settled: to have looked at the goal again
 * since then is an answer. What is about a goal that is no more waits for nobody.
 */
export function unansweredVoices(score: KeptScore): readonly UnansweredVoice[] {
  const { nameOf } = goalNames(score);
  const answered = new Map<string, string>();
  const answer = (goal: string, on: string): void => {
    if (on > (answered.get(goal) ?? "")) answered.set(goal, on);
  };
  for (const { goal, on } of ledgerOf(score)) answer(nameOf(goal), on);
  const kept =
    score.promise === undefined ? score.goals : [...score.goals, { id: "promise", ...score.promise }];
  for (const { id, document } of kept)
    answer(id, textIn(entryOf(document, "reviewed")?.value, "on")?.text ?? "");
  const ids = new Set(kept.map(({ id }) => id));
  return voicesOf(score).flatMap((voice) => {
    const { about, stance, date } = voice.keys;
    const [named = "", clause] = about.split("#");
    const goal = nameOf(named);
    if (stance !== "against" || !ids.has(goal) || (answered.get(goal) ?? "") >= date) return [];
    return [{ ...voice, goal, clause }];
  });
}
