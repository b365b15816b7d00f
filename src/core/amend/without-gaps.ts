import { isGap } from "../score/placeholders.ts";
import type { Expected } from "./worked-step.ts";

/** Returns what is to change of what a file says: a gap that waits for words says nothing, before as after. */
export function withoutGaps(expected: readonly Expected[]): readonly Expected[] {
  return expected.flatMap((change) => {
    const [before, after] = [change.before, change.after].map((words) =>
      words === undefined || isGap(words) ? undefined : words,
    );
    if (before === undefined && after === undefined) return [];
    return [{ ...change, op: opOf(before, after), before, after }];
  });
}

function opOf(before: string | undefined, after: string | undefined): Expected["op"] {
  return before === undefined ? "added" : after === undefined ? "removed" : "changed";
}
