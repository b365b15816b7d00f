import type { RepairOutcome } from "../recurrence.ts";
import { isRepair } from "../recurrence.ts";
import type { Version } from "../semantic-diff.ts";
import type { LedgerEntry, TimelineEntry } from "../timeline.ts";
import type { Held } from "./ancestry.ts";
import { type Line, linesOf } from "./line.ts";
import { type ReasonAfter, reasonsAfter } from "./reasons-after.ts";
import { type Step, type StepFacts, stepsOf } from "./steps.ts";
import { type BreakOff, type Past, traceLine } from "./trace-line.ts";

/** Where a line of a goal comes from. */
export interface Provenance {
  readonly line: Line;
  /** What wrote it and reworded it, the newest first. The earliest wrote it, unless the trace breaks off there. */
  readonly steps: readonly Step[];
  /** Why what was before the earliest step is not known; absent where it is. */
  readonly brokenOff: BreakOff | undefined;
  /** How many recorded repairs wrote or reworded it. */
  readonly repaired: number;
  /** How many edits that nobody recorded reworded it. */
  readonly unrecorded: number;
  /** Why it says less, where somebody said so after it did; the newest first. */
  readonly reasons: readonly ReasonAfter[];
  /** What became of the latest repair of it; absent where there is none. */
  readonly outcome: RepairOutcome | undefined;
}

/** What provenance is told from, beside the versions. */
export interface ProvenanceFacts extends Past, StepFacts {
  readonly outcomes: ReadonlyMap<string, RepairOutcome>;
}

/** Tells of every line of a version where it comes from; `committed` is what HEAD, or the revision looked at, has of its file. */
export function provenanceOf(
  version: Version,
  committed: Held | undefined,
  facts: ProvenanceFacts,
): readonly Provenance[] {
  return linesOf(version).map((line) => {
    const { touches, brokenOff } = traceLine(line, version, committed, facts);
    const steps = stepsOf(line, touches, brokenOff, facts);
    const repairs = steps.flatMap(({ entry, alike }) => [
      ...(isOwnRepair(entry) ? [entry.id] : []),
      ...alike,
    ]);
    const latest = steps.find(({ entry }) => isOwnRepair(entry))?.entry?.id;
    return {
      line,
      steps,
      brokenOff,
      repaired: new Set(repairs).size,
      unrecorded: steps.filter(({ entry, before }) => entry?.recorded === "none" && before !== undefined)
        .length,
      reasons: reasonsAfter(line, steps[0], facts.timeline, (goal) => facts.nameOf(goal) === facts.goal),
      outcome: latest === undefined ? undefined : facts.outcomes.get(latest),
    };
  });
}

function isOwnRepair(
  entry: TimelineEntry | undefined,
): entry is TimelineEntry & Pick<LedgerEntry, "id" | "kind"> {
  return entry?.id !== undefined && entry.kind !== undefined && isRepair({ ...entry, kind: entry.kind });
}
