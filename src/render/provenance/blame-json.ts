import type { Provenance } from "../../core/history/provenance/provenance.ts";
import type { BlameResult } from "../../core/history/provenance/result.ts";
import { pick, renderJson, renderJsonLine } from "../json.ts";
import { openGapJson } from "../open-gap.ts";
import { outcomeJson } from "../outcome-json.ts";
import { originJson, stepJson } from "./step-json.ts";

/** Renders where the lines of a goal come from as `score.blame/1`, in the order of the file. */
export function renderBlameJson(result: BlameResult): string {
  return renderJson("blame", {
    ...pick(result, ["goal", "title", "clause", "shallow", "refused"]),
    openGaps: result.gaps.map(openGapJson),
    lines: result.lines.map((line) => lineJson(line, result)),
  });
}

/** Renders the same with one line of the goal to a line, each with its schema; a file that can't be read is a line with `refused` alone. */
export function renderBlameLines(result: BlameResult): string {
  const lines = [
    ...result.lines.map((line) => lineJson(line, result)),
    ...result.refused.map((file) => ({ refused: file })),
  ];
  return lines.map((line) => renderJsonLine({ schema: "score.blame/1", ...line })).join("");
}

function lineJson(
  provenance: Provenance,
  { goal, outcomes }: BlameResult,
): Readonly<Record<string, unknown>> {
  const { line, steps, brokenOff, repaired, unrecorded, reasons, outcome } = provenance;
  return {
    goal,
    ...pick(line, ["part", "clause", "words"]),
    ...originJson(provenance),
    first: brokenOff === undefined ? (steps.at(-1)?.entry?.date ?? null) : null,
    brokenOff,
    repaired,
    unrecorded,
    reasons: reasons.map(({ entry, why }) => ({ ...pick(entry, ["id", "date", "because", "by"]), why })),
    ...outcomeJson(outcome),
    steps: steps.map((step) => stepJson(line.clause, step, outcomes)),
  };
}
