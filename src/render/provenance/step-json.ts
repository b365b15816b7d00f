import { originOf } from "../../core/history/provenance/origin.ts";
import type { Provenance } from "../../core/history/provenance/provenance.ts";
import type { Step } from "../../core/history/provenance/steps.ts";
import type { RepairOutcome } from "../../core/history/recurrence.ts";
import { pick } from "../json.ts";
import { outcomeJson } from "../outcome-json.ts";

/** Shapes what `show` and `blame` have of every line: since when it says what it says, by whom, and after what. */
export function originJson(provenance: Provenance): Readonly<Record<string, unknown>> {
  const entry = provenance.steps[0]?.entry;
  return {
    origin: originOf(provenance),
    since: entry?.date ?? null,
    by: entry?.by ?? entry?.author ?? null,
    amendment: entry?.id ?? null,
    complaint: entry?.complaints[0] ?? null,
  };
}

const STEP = [
  "id",
  "commit",
  "date",
  "author",
  "by",
  "goal",
  "kind",
  "because",
  "complaints",
  "takesBack",
  "recorded",
] as const;

/** Shapes one step in the life of a line, with what became of its amendment. */
export function stepJson(
  clause: string | undefined,
  { entry, words, before, alike, oneOf }: Step,
  outcomes: ReadonlyMap<string, RepairOutcome>,
): Readonly<Record<string, unknown>> {
  const facts = entry ?? { complaints: [], recorded: "none" };
  return {
    ...pick(facts as Partial<NonNullable<typeof entry>>, STEP),
    committed: entry !== undefined && entry.commit !== undefined,
    words,
    before,
    weakens: entry?.weakens.find((weakened) => weakened.clause === clause)?.why ?? null,
    alike,
    oneOf,
    ...outcomeJson(outcomes.get(entry?.id ?? "")),
  };
}
