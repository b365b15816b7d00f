import { isUtf8 } from "node:buffer";
import { dirname, relative, resolve, sep } from "node:path";
import { type Overlay, overlayStore } from "../../adapters/overlay-store.ts";
import { LARGEST_FILE } from "../../core/document/decode.ts";
import { ScoreError } from "../../core/errors.ts";
import type { LintedScore } from "../../core/lint/report.ts";
import { kindOf } from "../../core/score/folders.ts";
import type { Context } from "../context.ts";
import { readInput } from "../read-input.ts";
import { type Asked, lintOne } from "./lint-one.ts";
import { noScore, notOfScore } from "./targets.ts";

/** Which file of a score is typed: there already, or not yet. */
interface TypedFile {
  readonly root: string;
  readonly path: string;
}

/**
 * Lints what comes in from elsewhere in the place of one file, with the rest of the score as the disk has it, and tells of that file
 * only. With fixes the text comes back mended; nothing is written.
 *
 * @throws ScoreError of kind `usage` where no score has such a file, of kind `refused` where too much comes in.
 */
export async function lintTyped(
  shown: string,
  asked: Omit<Asked, "files">,
  context: Context,
): Promise<LintedScore> {
  const { root, path } = typedFile(shown, context);
  // One byte more than a file may have: then it is refused as that file would be.
  const bytes = await readInput(context.input(), LARGEST_FILE + 1);
  const overlay: Overlay = new Map([[path, bytes]]);
  const store = overlayStore(context.store, root, overlay);
  const linted = await lintOne(root, { ...asked, files: new Set([path]) }, { ...context, store });
  const judged = overlay.get(path) ?? bytes;
  // What is no text can't be given back as one.
  return { ...linted, texts: new Map(isUtf8(judged) ? [[path, Buffer.from(judged).toString("utf8")]] : []) };
}

function typedFile(shown: string, { cwd, store }: Context): TypedFile {
  const absolute = resolve(cwd, shown);
  if (store.typeOf(absolute) === "folder")
    throw new ScoreError("usage", "lint/is-folder", `${shown} is a folder, and what is typed is one file`, {
      hint: "--stdin-filename goals/<goal>.md",
    });
  const root = store.findRoot(dirname(absolute));
  if (root === undefined) throw noScore(shown);
  const path = relative(root, absolute).split(sep).join("/");
  if (kindOf(path) === undefined) throw notOfScore(shown);
  return { root: store.realPath(root), path };
}
