import type { GoalDiff } from "../../core/history/diff/goal-diff.ts";
import type { DiffResult, UnreadVersion } from "../../core/history/diff/result.ts";
import type { NamedRevision } from "../../core/history/named-revision.ts";
import { changeJson, pick, renderJson, renderJsonLine } from "../json.ts";

/** Renders what became of the promises between two states of a score as `score.diff/1`. */
export function renderDiffJson({ from, to, goals, unread }: DiffResult): string {
  return renderJson("diff", {
    from: revisionJson(from),
    to: revisionJson(to),
    goals: goals.map(goalJson),
    refused: unread.map(refusedJson),
  });
}

/** Renders the same with one goal to a line, each with its schema; a version that can't be read is a line with `refused` alone. */
export function renderDiffLines({ goals, unread }: DiffResult): string {
  const lines = [...goals.map(goalJson), ...unread.map((version) => ({ refused: refusedJson(version) }))];
  return lines.map((line) => renderJsonLine({ schema: "score.diff/1", ...line })).join("");
}

function revisionJson(revision: NamedRevision | undefined) {
  return revision === undefined ? null : pick(revision, ["name", "commit", "day"]);
}

function goalJson(diff: GoalDiff) {
  return {
    ...pick(diff, ["goal", "formerly", "op", "title"]),
    changes: diff.changes.map((change) => ({
      ...changeJson(change),
      ...pick(change, ["movedTo", "movedFrom"]),
    })),
  };
}

function refusedJson(version: UnreadVersion) {
  return pick(version, ["file", "code", "message", "refuses", "at"]);
}
