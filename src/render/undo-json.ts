import type { UndoResult } from "../core/record/undo/result.ts";
import { renderJson } from "./json.ts";
import { notesJson } from "./notes-json.ts";

/** Renders a step of a record that was taken back, as `score.complaint-undo/1` or `score.voice-undo/1`. */
export function renderUndoJson(command: "complaint-undo" | "voice-undo", result: UndoResult): string {
  const { id, paths, removed, restored, step, commit } = result;
  const changes = restored.map(({ key, before, after }) => ({
    key,
    before: before ?? null,
    after: after ?? null,
  }));
  return renderJson(command, {
    id,
    file: paths[0],
    files: paths,
    step,
    removed,
    changes,
    commit,
    ...notesJson(result),
  });
}
