import type { Prompter } from "../adapters/prompter.ts";
import type { Beforehand } from "../commands/amend-interview/beforehand.ts";
import { interviewAmend } from "../commands/amend-interview.ts";
import { shellWords } from "../core/shell-words.ts";
import { renderAmendPreview } from "../render/amend-preview.ts";
import { renderAmend, renderRemarks } from "../render/amend-text.ts";
import type { Style } from "../render/style.ts";
import type { Stage } from "./command-spec.ts";

/** How many columns the line at the left of an interview takes. */
const MARGIN = 4;

/** Runs `score amend` as an interview, and shows what came of it with the line to type next time. */
export async function runAmendInterview(
  beforehand: Beforehand,
  ask: Prompter,
  stage: Stage,
): Promise<"clean"> {
  const { style, context, globals } = stage;
  const narrow: Style = { ...style, columns: style.columns - MARGIN };
  const { result, command } = await interviewAmend(ask, beforehand, context, {
    change: (preview, title) => renderAmendPreview(preview, title, narrow),
    remarks: (remarks) => renderRemarks({ remarks }, narrow, narrow.columns),
  });
  const folder = globals.cwd === undefined ? [] : ["-C", globals.cwd];
  const line = `score ${shellWords([...folder, ...command])}`;
  if (result === undefined) {
    ask.outro("Your answers are kept. Go on with: score amend");
    return "clean";
  }
  ask.outro(result.commit === undefined ? "Not recorded yet; your answers are kept." : "Recorded.");
  stage.print(renderAmend(result, style));
  stage.remark(`${style.line`The same in one line:`}\n  ${style.command(line)}\n`);
  return "clean";
}
