import type { LogResult } from "../core/history/log-result.ts";
import type { TimelineEntry } from "../core/history/timeline.ts";
import { changeJson, pick, renderJson, renderJsonLine } from "./json.ts";

/** Renders the log as `score.log/1`. */
export function renderLogJson(result: LogResult): string {
  return renderJson("log", {
    shallow: result.shallow,
    goal: result.goal,
    clause: result.clause,
    amendments: result.entries.map(amendmentJson),
  });
}

/** Renders the log with one amendment to a line, each with its schema. */
export function renderLogLines(result: LogResult): string {
  return result.entries
    .map((entry) => renderJsonLine({ schema: "score.log/1", ...amendmentJson(entry) }))
    .join("");
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

function amendmentJson(entry: TimelineEntry) {
  return { ...pick(entry, ENTRY), changes: entry.changes.map(changeJson) };
}
