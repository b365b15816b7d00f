import type { TimelineEntry } from "./timeline.ts";

/** Tells whether an amendment says why something has been less since an earlier commit, and changed nothing itself. */
export function onlyGivesReason({ changes, weakens }: Pick<TimelineEntry, "changes" | "weakens">): boolean {
  return changes.length === 0 && weakens.length > 0;
}
