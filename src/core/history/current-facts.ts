import { isAmended } from "../score/complaint.ts";
import type { Keys } from "../score/read-keys.ts";

/**
 * What the facts of a complaint have to be of: the day on which it was mended, on which what had mended it was taken back and
 * nothing took its place, or on which somebody found that it had not held.
 */
export interface Decision {
  readonly what: "mended" | "taken-back" | "came-back";
  readonly on: string;
}

/** The facts that are said of a decision. Those that were said before it stand in the file, and say nothing of it. */
export const FACTS_OF_A_DECISION = ["told-customer", "no-change", "closed", "check-on", "held"] as const;

/** Tells whether something was said before a decision. On its very day nothing tells which came first, so that counts as of it. */
export function isBeforeDecision(said: string | undefined, decision: Decision | undefined): boolean {
  // That they asked not to be told, or can't be reached, is of no day and goes on.
  if (said === undefined || decision === undefined || !/^\d/.test(said)) return false;
  return said.slice(0, 10) < decision.on;
}

/**
 * Leaves those facts of a complaint that count today. The customer hears of each decision, each is closed, and each repair has its
 * own look: so what was told, closed, planned and seen before the latest one is of an earlier round. `held` is what was found
 * since; nothing is to be looked at where nothing is mended.
 */
export function currentFacts(
  keys: Keys<"complaint">,
  decision: Decision | undefined,
  held: Keys<"complaint">["held"],
): Keys<"complaint"> {
  const { "told-customer": told, "no-change": noChange, closed, "check-on": checkOn, ...all } = keys;
  const { held: _earlier, ...rest } = all;
  const isMended = isAmended(keys);
  const isOpen = isBeforeDecision(closed, decision) || (decision !== undefined && !isDecided(keys));
  const isPlanned = isMended && !isOpen && !isBeforeDecision(checkOn, decision);
  // Beside an amendment it is the reason for no other one, or of a time when there was none.
  const isLeft = !isMended || (held?.answer === "no" && isLeftSince(keys, held.on));
  return {
    ...rest,
    ...(told === undefined || isBeforeDecision(told, decision) ? {} : { "told-customer": told }),
    ...(noChange === undefined || !isLeft ? {} : { "no-change": noChange }),
    ...(closed === undefined || isOpen ? {} : { closed }),
    ...(checkOn === undefined || !isPlanned ? {} : { "check-on": checkOn }),
    ...(held === undefined || !isMended ? {} : { held }),
  };
}

/** Tells whether somebody decided what a complaint changes: an amendment, or the reason for none. */
export function isDecided(keys: Keys<"complaint">): boolean {
  return isAmended(keys) || keys["no-change"] !== undefined;
}

/** Tells whether a complaint was closed on a day or later with the reason why nothing more is changed. */
export function isLeftSince({ "no-change": why, closed }: Keys<"complaint">, day: string): boolean {
  return why !== undefined && closed !== undefined && closed >= day;
}
