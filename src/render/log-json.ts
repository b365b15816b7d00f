import type { LogResult } from "../core/history/log-result.ts";
import type { TimelineEntry } from "../core/history/timeline.ts";
import { renderJson, renderJsonLine } from "./json.ts";

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

function amendmentJson(entry: TimelineEntry) {
  const {
    id,
    commit,
    date,
    author,
    by,
    goal,
    kind,
    because,
    complaints,
    weakens,
    replaces,
    recorded,
    notes,
  } = entry;
  const changes = entry.changes.map(({ clause, part, op, before, after, direction, evidence }) => ({
    clause,
    part,
    op,
    before,
    after,
    direction,
    evidence,
  }));
  // Every key is there, whatever the entry: an absent value is null.
  return Object.fromEntries(
    Object.entries({
      id,
      commit,
      date,
      author,
      by,
      goal,
      kind,
      because,
      complaints,
      weakens,
      replaces,
      recorded,
      notes,
      changes,
    }).map(([key, value]) => [key, value ?? null]),
  );
}
