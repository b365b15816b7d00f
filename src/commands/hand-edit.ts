import { type Edited, editText } from "../adapters/editor.ts";
import { decode } from "../core/document/decode.ts";
import type { ScoreDocument } from "../core/document/document.ts";
import type { Problem } from "../core/document/problem.ts";
import { writtenForm } from "../core/document/source-text.ts";
import { ScoreError } from "../core/errors.ts";
import type { Context } from "./context.ts";

/** A file as somebody edited it, with what it was before and the copy that keeps the words. */
export interface HandEdit extends Omit<Edited, "bytes"> {
  readonly before: string;
  /** @throws ScoreError where the editor left what is no text of a score. */
  readonly text: () => string;
}

/** Lets a person change a copy of a file in their editor. @throws ScoreError where nobody could leave it again. */
export async function editByHand(document: ScoreDocument, context: Context): Promise<HandEdit> {
  // Without a terminal nobody could leave vi again.
  if (context.ask === undefined && !context.env["VISUAL"] && !context.env["EDITOR"]) {
    throw new ScoreError(
      "usage",
      "amend/no-terminal",
      "--edit needs a terminal, or an editor named in EDITOR",
      { hint: "score amend … --edited   # after you changed the file yourself" },
    );
  }
  const before = writtenForm(document.source);
  const { bytes, copy, discard } = await editText(before, document.path.replace(/^.*\//, ""), context.env);
  return { before, copy, discard, text: () => textOf(bytes) };
}

function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  if (decoded.problem === undefined && "source" in decoded) return writtenForm(decoded.source);
  const { code, message, suggestion } = decoded.problem as Problem;
  throw new ScoreError("refused", code, `what came back from the editor can't be read: ${message}`, {
    hint: suggestion ?? "save it as UTF-8",
  });
}

/** Says where the words of an edit are kept, in whatever went wrong after it. */
export function keeping(copy: string, error: unknown): unknown {
  if (!(error instanceof ScoreError)) return error;
  return new ScoreError(error.kind, error.code, `${error.message}; what you wrote is in ${copy}`, {
    ...(error.hint !== undefined && { hint: error.hint }),
    ...(error.at !== undefined && { at: error.at }),
    ...(error.output !== undefined && { output: error.output }),
    cause: error,
  });
}
