import type { LogResult } from "../core/history/log-result.ts";
import type { TimelineEntry } from "../core/history/timeline.ts";
import { changeJson, pick, renderJson, renderJsonLine } from "./json.ts";
import { outcomeJson } from "./outcome-json.ts";

/** Renders the log as `score.log/1`. */
export function renderLogJson(result: LogResult): string {
  return renderJson("log", {
    shallow: result.shallow,
    goal: result.goal,
    clause: result.clause,
    refused: result.refused,
    amendments: result.entries.map((entry) => amendmentJson(entry, result)),
  });
}

/** Renders the log with one amendment to a line, each with its schema; a file that can't be read is a line with `refused` alone. */
export function renderLogLines(result: LogResult): string {
  const lines = [
    ...result.entries.map((entry) => amendmentJson(entry, result)),
    ...result.refused.map((file) => ({ refused: file })),
  ];
  return lines.map((line) => renderJsonLine({ schema: "score.log/1", ...line })).join("");
}

const ENTRY = [
  "id",
  "commit",
  "date",
  "author",
  "by",
  "goal",
  "kind",
  "because",
  "complaints",
  "weakens",
  "replaces",
  "takesBack",
  "recorded",
  "notes",
] as const;

function amendmentJson(entry: TimelineEntry, result: LogResult) {
  const taken = result.takenBack.get(entry.id ?? "");
  return {
    ...pick(entry, ENTRY),
    ...outcomeJson(result.outcomes.get(entry.id ?? "")),
    takenBack: taken === undefined ? null : pick(taken, ["amendment", "commit", "on"]),
    changes: entry.changes.map(changeJson),
  };
}
