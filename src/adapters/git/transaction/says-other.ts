import { hasTrailersOf } from "./find-commit.ts";

/** Says in what a commit's message is not the planned one any more; nothing where every line that was recorded stands. */
export function saysOther(planned: string, made: string): string | undefined {
  // A message of ours ends with what was recorded; one without such lines has nothing that could be dropped.
  if (!planned.includes("\nScore-") || hasTrailersOf(planned, made)) return undefined;
  return "a hook changed the lines of its message that say what was recorded";
}
