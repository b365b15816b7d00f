import type { TimelineEntry } from "./timeline.ts";

/** A change of what a goal says that came in by a commit and that nobody recorded. */
export interface Unrecorded {
  /** By today's name. */
  readonly goal: string;
  readonly commit: string;
  /** The day; absent where the commit's date can't be read. */
  readonly on: string | undefined;
  /** How many such changes the goal has had since its last recorded step. */
  readonly times: number;
}

/**
 * Finds the goals that were changed and not recorded since the last step that somebody recorded of them: whoever recorded one had the
 * whole goal before them. `timeline` is newest first. What came in whole, as a score that was written before there was `score`, and
 * what a plain revert took back, is left out.
 */
export function unrecordedChanges(
  timeline: Iterable<TimelineEntry>,
  nameOf: (goal: string) => string,
): readonly Unrecorded[] {
  const found = new Map<string, Unrecorded>();
  const settled = new Set<string>();
  for (const entry of timeline) {
    const goal = nameOf(entry.goal);
    if (settled.has(goal)) continue;
    if (entry.recorded !== "none") settled.add(goal);
    else if (entry.commit !== undefined && isChange(entry)) {
      const newest = found.get(goal) ?? {
        goal,
        commit: entry.commit,
        on: entry.date?.slice(0, 10),
        times: 0,
      };
      found.set(goal, { ...newest, times: newest.times + 1 });
    }
  }
  return [...found.values()];
}

function isChange({ changes }: TimelineEntry): boolean {
  return changes.length > 0 && !changes.some(({ part, op }) => part === "goal" && op !== "changed");
}
