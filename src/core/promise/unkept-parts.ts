import type { Placed } from "../score/keys.ts";
import type { KeptScore } from "../score/score.ts";

/**
 * Lists the parts of the promise that no goal serves. Where a goal can't be read there are none: it may serve anything, and nobody is
 * blamed for what is not known.
 */
export function unkeptParts({
  promise,
  goals,
}: Pick<KeptScore, "promise" | "goals">): readonly { readonly id: Placed; readonly value: Placed }[] {
  if (goals.some((goal) => !goal.document.readable && goal.serves.length === 0)) return [];
  const served = new Set(goals.flatMap((goal) => goal.serves.map((part) => part.text)));
  return (promise?.parts ?? []).filter(({ id }) => !served.has(id.text));
}
