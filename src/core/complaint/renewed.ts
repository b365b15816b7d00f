import { FACTS_OF_A_DECISION } from "../history/current-facts.ts";
import type { FollowedComplaint } from "../history/followed-complaint.ts";
import type { Fact } from "../record/fact-change.ts";

/**
 * Lets what is said now take the place of what the file says of an earlier decision: nobody has to ask for that, because it is no
 * contradiction. The commits tell both.
 */
export function renewed(
  facts: readonly Fact[],
  { keys, current }: Pick<FollowedComplaint, "keys" | "current">,
): readonly Fact[] {
  const past = FACTS_OF_A_DECISION.filter((key) => keys[key] !== undefined && current[key] === undefined);
  return facts.map((fact) =>
    past.some((key) => key === fact.key) ? { ...fact, unlessSaid: false, renews: true } : fact,
  );
}
