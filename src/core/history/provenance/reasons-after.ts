import { onlyGivesReason } from "../only-gives-reason.ts";
import { takenBack } from "../standing.ts";
import type { TimelineEntry } from "../timeline.ts";
import type { Line } from "./line.ts";
import type { Step } from "./steps.ts";

/** A reason that somebody gave afterwards for words that were there already. */
export interface ReasonAfter {
  readonly entry: TimelineEntry;
  readonly why: string;
}

/**
 * Finds the reasons that were given for the words of a line after they had come, the newest first: what was said of earlier words is no
 * reason for these. `isOfGoal` knows a goal by every name that it had.
 */
export function reasonsAfter(
  { clause }: Line,
  latest: Step | undefined,
  timeline: readonly TimelineEntry[],
  isOfGoal: (goal: string) => boolean,
): readonly ReasonAfter[] {
  const commit = latest?.entry?.commit;
  if (clause === undefined || commit === undefined) return [];
  const later = timeline.slice(
    0,
    timeline.findIndex((entry) => entry.commit === commit),
  );
  const taken = takenBack(timeline);
  return later.flatMap((entry) => {
    const why = entry.weakens.find((one) => one.clause === clause)?.why;
    const stands = onlyGivesReason(entry) && isOfGoal(entry.goal) && !taken.has(entry.id ?? "");
    return stands && why !== undefined ? [{ entry, why }] : [];
  });
}
