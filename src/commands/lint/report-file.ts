import { dirname, join, relative, resolve, sep } from "node:path";
import { ScoreError } from "../../core/errors.ts";
import { BASELINE_FILE } from "../../core/lint/baseline/baseline-name.ts";
import { kindOf } from "../../core/score/folders.ts";
import { shellWords } from "../../core/shell-words.ts";
import type { Context } from "../context.ts";
import { isIn } from "./is-in.ts";
import { topAbove } from "./top-above.ts";

/** A file that a report is to be written to. */
export interface ReportFile {
  /** The path as it was typed. */
  readonly shown: string;
  /** Writes it whole, in place of an earlier report; folders on the way are made. */
  write(text: string): void;
}

/**
 * Looks at where a report is to go, before there is one. Somebody may put it anywhere, but not onto what is no report: a file of a
 * score, Git's own, a folder, a device, or whatever a link in the repository leads to. `usual` is the name that is offered then.
 * @throws ScoreError of kind `usage`.
 */
export function reportFile(shown: string, usual: string, context: Context): ReportFile {
  const { store } = context;
  const here = store.realPath(context.cwd);
  const refusal = (code: string, message: string, instead = usual): ScoreError =>
    new ScoreError("usage", code, message, { hint: `--output-file ${shellWords([instead])}` });
  if (shown === "") throw refusal("output/no-name", "--output-file has no name to write to");
  const isFolder = refusal("output/is-folder", `${shown} names a folder, not a file`, join(shown, usual));
  if (/[\\/]$/.test(shown)) throw isFolder;
  const path = resolve(here, shown);
  const folder = nearestFolder(path, context);
  // A link in the repository may have come from anybody; one outside it belongs to the computer.
  const top = topAbove(here, store) ?? store.findRoot(here) ?? here;
  const link = linkOnTheWay(folder, top, context);
  if (link !== undefined)
    throw refusal("output/through-link", `${shown} lies behind a link, ${link}, and links are not followed`);
  const real = store.realPath(folder);
  if (store.typeOf(real) !== "folder")
    throw refusal("output/no-folder", `${folder} is a file, so nothing can lie in it`);
  const target = join(real, relative(folder, path));
  const type = store.typeOf(target);
  if (type === "folder") throw isFolder;
  if (type === "link" || type === "other") {
    const what = type === "link" ? "a link" : "no plain file";
    throw refusal("output/no-file", `${shown} is ${what}, and is not written to`);
  }
  if (target.split(sep).some((step) => step.toLowerCase() === ".git"))
    throw refusal("output/in-git", `${shown} lies in Git's own folder`);
  if (isOfScore(target, context))
    throw refusal("output/in-score", `${shown} would be a file of the score, not a report`);
  const inside = relative(real, target).split(sep).join("/");
  return { shown, write: (text) => store.writeFile(real, inside, text) };
}

function linkOnTheWay(folder: string, top: string, { store }: Context): string | undefined {
  for (let step = folder; dirname(step) !== step; step = dirname(step)) {
    if (store.typeOf(step) === "link" && isIn(top, store.realPath(dirname(step)))) return relative(top, step);
  }
  return undefined;
}

function isOfScore(target: string, { store }: Context): boolean {
  const root = store.findRoot(dirname(target));
  if (root === undefined) return false;
  const inside = relative(root, target).split(sep).join("/");
  // Whatever people write in Markdown or YAML there is theirs.
  return inside === BASELINE_FILE || kindOf(inside) !== undefined || /\.(?:md|ya?ml)$/i.test(inside);
}

/** The deepest folder on the way that is there. */
function nearestFolder(path: string, { store }: Context): string {
  let folder = dirname(path);
  while (store.typeOf(folder) === "none" && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
