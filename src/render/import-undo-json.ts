import type { ImportUndoResult } from "../core/complaint/undo/import-undo-result.ts";
import { pick, renderJson } from "./json.ts";

/** Renders an import that was taken back, as `score.complaint-import-undo/1`. */
export function renderImportUndoJson(result: ImportUndoResult): string {
  return renderJson(
    "complaint-import-undo",
    pick(result, ["import", "taken", "stays", "gone", "dryRun", "commit", "asides"]),
  );
}
