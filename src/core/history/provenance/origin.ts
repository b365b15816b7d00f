import type { TimelineEntry } from "../timeline.ts";
import type { Provenance } from "./provenance.ts";

/**
 * What a line owes its words of today to: the first writing of its goal, an amendment, an edit that nobody recorded or that is not
 * committed yet. Where the trace breaks off before anything is known of it, it is `unknown`.
 */
export type Origin = "first-written" | "amended" | "unrecorded" | "uncommitted" | "unknown";

/** Tells what a line owes its words of today to. */
export function originOf({ steps: [latest], brokenOff }: Provenance): Origin {
  if (latest === undefined) return brokenOff === undefined ? "uncommitted" : "unknown";
  const { entry, before } = latest;
  if (entry === undefined) return "uncommitted";
  if (entry.id !== undefined) return "amended";
  return before === undefined && isFirstWriting(entry) ? "first-written" : "unrecorded";
}

/** Tells whether a step wrote a goal for the first time: then what it brought mends nothing. */
export function isFirstWriting({ id, kind, changes }: TimelineEntry): boolean {
  if (id !== undefined) return false;
  return kind === "compose" || changes.some(({ part, op }) => part === "goal" && op === "added");
}
