import type { PractisedChange } from "../core/practice/changed-since.ts";
import { labelled } from "./labelled.ts";
import type { Shown, Style } from "./style.ts";

/** Renders what changed since something was practised or read together: before and after, in words. */
export function practisedLines(changes: readonly PractisedChange[], style: Style): Shown[] {
  return changes.flatMap((change) => [
    style.line`  ${style.bold(partOf(change))}${style.dim(OPS[change.op])}`,
    ...(change.op === "removed" && change.before === undefined
      ? []
      : labelled("  was: ", change.before ?? (change.op === "added" ? undefined : UNKNOWN), style)),
    ...labelled("  now: ", change.after, style),
  ]);
}

const OPS: Readonly<Record<PractisedChange["op"], string>> = {
  added: ", new since",
  removed: ", gone since",
  changed: ", in other words since",
};

const UNKNOWN = "(the words of then are not in this history)";

function partOf({ part, clause }: PractisedChange): string {
  if (part === "feel" || clause === undefined) return "how it must feel";
  return part === undefined ? clause : `${part} ${clause}`;
}
