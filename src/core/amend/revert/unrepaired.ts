import { takenBack } from "../../history/standing.ts";
import type { TimelineEntry } from "../../history/timeline.ts";
import type { Repair } from "../ledger.ts";

/** Lists the complaints that an amendment answered and that no amendment answers any more, now that this one takes it back. */
export function unrepairedBy(
  revert: Pick<Repair, "id" | "takesBack" | "complaints">,
  timeline: readonly TimelineEntry[],
): readonly string[] {
  const all = [...timeline, revert];
  const gone = takenBack(all);
  const answered = timeline
    .filter((entry) => entry.id === revert.takesBack)
    .flatMap((entry) => entry.complaints);
  const stands = (entry: Pick<TimelineEntry, "id">): boolean => entry.id !== undefined && !gone.has(entry.id);
  return [...new Set(answered)].filter(
    (complaint) => !all.some((entry) => stands(entry) && entry.complaints.includes(complaint)),
  );
}
