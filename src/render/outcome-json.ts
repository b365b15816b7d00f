import type { RepairOutcome } from "../core/history/recurrence.ts";
import { pick } from "./json.ts";

/** Shapes what became of a repair, as `log`, `show` and `blame` have it. */
export function outcomeJson(outcome: RepairOutcome | undefined): Readonly<Record<string, unknown>> {
  return {
    held: outcome?.held === undefined ? null : pick(outcome.held, ["on", "answer", "because", "by"]),
    cameBack: outcome?.cameBack ?? [],
  };
}
