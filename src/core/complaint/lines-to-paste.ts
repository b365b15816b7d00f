import type { DueCheck } from "../history/due-checks.ts";
import { shellWords } from "../shell-words.ts";

/** Returns the line that amends a goal after some complaints. */
export function amendLine(goal: string, complaints: readonly string[], because = WHAT_HAPPENED): string {
  const named = complaints.flatMap((id) => ["--complaint", id]);
  return `score ${shellWords(["amend", goal, ...named, "--because", because])} --never "what we never do"`;
}

const WHAT_HAPPENED = "what happened, in one sentence";

/** Returns the line that says that a repair held, for the id of a complaint or an amendment. */
export function heldLine(id: string): string {
  return `score complaint held ${shellWords([id])} yes --because "what you looked at"`;
}

/** Returns the same for a check that is due: of the repair that planned it, or of whatever the complaint was mended by. */
export function dueLine({ amendment, complaint }: DueCheck): string {
  return heldLine(amendment?.id ?? complaint?.id ?? "");
}

/** Returns the line that closes a complaint without an amendment. */
export function noChangeLine(id: string, why = "why nothing changes"): string {
  return `score ${shellWords(["complaint", "close", id, "--no-change", why])}`;
}
