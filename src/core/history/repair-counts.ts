import { isRepair } from "./recurrence.ts";
import type { RepairBook } from "./repair-book.ts";

/** How many repairs stand, and what is known of them. What was taken back counts nowhere. */
export interface RepairCounts {
  readonly repairs: number;
  /** Somebody looked and found that they held, and nothing came back since. */
  readonly held: number;
  /** Somebody found that they did not, or the same came back. */
  readonly didNotHold: number;
}

/** Counts what became of repairs, in plain numbers: that something has not come back is seen, why it has not never is. */
export function repairCounts({
  standing,
  outcomes,
}: Pick<RepairBook, "standing" | "outcomes">): RepairCounts {
  const found = standing.filter(isRepair).map(({ id }) => outcomes.get(id));
  const failed = found.filter(
    (outcome) => outcome !== undefined && (outcome.held?.answer === "no" || outcome.cameBack.length > 0),
  );
  const held = found.filter((outcome) => outcome?.held?.answer === "yes" && outcome.cameBack.length === 0);
  return { repairs: found.length, held: held.length, didNotHold: failed.length };
}
