import type { Check } from "../core/history/repair-facts.ts";

/** Says what somebody saw who looked whether a repair held: that it has not come back is seen, why it has not never is. */
export function heldInWords({ on, by, answer, because }: Check): string {
  const who = by === undefined ? "" : ` by ${by}`;
  const why = because === undefined ? "" : `: ${because}`;
  return `looked at on ${on}${who}, ${answer === "yes" ? "it had not come back" : "no, it did not hold"}${why}`;
}
