import type { Change } from "../../history/change.ts";

const OPS = { added: "removed", removed: "added", changed: "changed" } as const;
const DIRECTIONS = { stronger: "weaker", weaker: "stronger", same: "same", unknown: "unknown" } as const;

/** Turns changes round: what has to happen so that they have not happened. */
export function inverseOf(changes: readonly Change[]): readonly Change[] {
  return changes.map((change) => ({
    ...change,
    op: OPS[change.op],
    before: change.after,
    after: change.before,
    direction: DIRECTIONS[change.direction],
    evidence: undefined,
  }));
}
