import type { LogResult } from "../core/history/log-result.ts";
import type { TimelineEntry } from "../core/history/timeline.ts";
import { changeJson, pick, renderJsonLine, renderJsonWithList } from "./json.ts";
import { outcomeJson } from "./outcome-json.ts";

/** Renders the log as `score.log/1`, piece by piece. */
export function renderLogJson(result: LogResult): Generator<string> {
  const { shallow, goal, clause, refused } = result;
  return renderJsonWithList("log", { shallow, goal, clause, refused }, "amendments", amendmentsOf(result));
}

/** Renders the log with one amendment to a line, each with its schema; a file that can't be read is a line with `refused` alone. */
export function* renderLogLines(result: LogResult): Generator<string> {
  const schema = "score.log/1";
  for (const amendment of amendmentsOf(result)) yield renderJsonLine({ schema, ...amendment });
  for (const file of result.refused) yield renderJsonLine({ schema, refused: file });
}

function* amendmentsOf(result: LogResult): Generator<Readonly<Record<string, unknown>>> {
  for (const entry of result.entries) yield amendmentJson(entry, result);
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
