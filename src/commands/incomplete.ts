import { ScoreError } from "../core/errors.ts";

/** Makes the error of a command that was to have all of the history and has a part of it. */
export function incomplete(): ScoreError {
  return new ScoreError("refused", "history/shallow", "this clone holds only a part of the history", {
    hint: "git fetch --unshallow\nin a workflow: fetch-depth: 0",
  });
}
