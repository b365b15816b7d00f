import type { UndoResult } from "../core/complaint/undo/result.ts";
import { renderJson } from "./json.ts";
import { notesJson } from "./notes-json.ts";

/** Renders a step of a complaint that was taken back, as `score.complaint-undo/1`. */
export function renderComplaintUndoJson(result: UndoResult): string {
  const { id, paths, removed, restored, step, commit } = result;
  const changes = restored.map(({ key, before, after }) => ({
    key,
    before: before ?? null,
    after: after ?? null,
  }));
  return renderJson("complaint-undo", {
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
