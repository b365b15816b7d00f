import { BASELINE_FILE } from "../../core/lint/baseline/baseline-name.ts";
import { kindOf } from "../../core/score/folders.ts";
import type { Context } from "../context.ts";
import { type OutputFile, outputFile } from "../output-file.ts";

/** A file that a report is to be written to. */
export type ReportFile = Pick<OutputFile, "shown" | "write">;

/**
 * Looks at where a report is to go, before there is one. `usual` is the name that is offered where it can't go there.
 * @throws ScoreError of kind `usage`.
 */
export function reportFile(shown: string, usual: string, context: Context): ReportFile {
  return outputFile(shown, { option: "--output-file", what: "a report", usual, isKept: isTheirs }, context);
}

// Whatever people write in Markdown or YAML there is theirs.
function isTheirs(path: string): boolean {
  return path === BASELINE_FILE || kindOf(path) !== undefined || /\.(?:md|ya?ml)$/i.test(path);
}
