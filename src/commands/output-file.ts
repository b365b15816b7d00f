import { dirname, join, relative, resolve, sep } from "node:path";
import { ScoreError } from "../core/errors.ts";
import { shellWords } from "../core/shell-words.ts";
import type { Context } from "./context.ts";
import { isIn } from "./lint/is-in.ts";
import { topAbove } from "./lint/top-above.ts";

/** A file that somebody wants something written to. */
export interface OutputFile {
  /** The path as it was typed. */
  readonly shown: string;
  /** Whether there is such a file already. */
  readonly isThere: boolean;
  /** Writes it whole, in place of an earlier one; folders on the way are made. */
  write(text: string): void;
}

/** What is to be written, as errors call it. */
export interface Output {
  /** `--output-file` */
  readonly option: string;
  /** `a report` */
  readonly what: string;
  /** The name that is offered in the place of one that can't be. */
  readonly usual: string;
  /** Tells whether a file of a score is somebody's own, by its path in the score. */
  readonly isKept: (path: string) => boolean;
}

/**
 * Looks at where something is to go, before it is there. Somebody may put it anywhere, but not onto a file of a score, Git's own, a
 * folder, a device, or whatever a link in the repository leads to.
 * @throws ScoreError of kind `usage`.
 */
export function outputFile(shown: string, output: Output, context: Context): OutputFile {
  const { option, what, usual } = output;
  const { store } = context;
  const here = store.realPath(context.cwd);
  const refusal = (code: string, message: string, instead = usual): ScoreError =>
    new ScoreError("usage", code, message, { hint: `${option} ${shellWords([instead])}` });
  if (shown === "") throw refusal("output/no-name", `${option} has no name to write to`);
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
    const odd = type === "link" ? "a link" : "no plain file";
    throw refusal("output/no-file", `${shown} is ${odd}, and is not written to`);
  }
  if (target.split(sep).some((step) => step.toLowerCase() === ".git"))
    throw refusal("output/in-git", `${shown} lies in Git's own folder`);
  if (isOfScore(target, output, context))
    throw refusal("output/in-score", `${shown} would be a file of the score, not ${what}`);
  const inside = relative(real, target).split(sep).join("/");
  return { shown, isThere: type === "file", write: (text) => store.writeFile(real, inside, text) };
}

function linkOnTheWay(folder: string, top: string, { store }: Context): string | undefined {
  for (let step = folder; dirname(step) !== step; step = dirname(step)) {
    if (store.typeOf(step) === "link" && isIn(top, store.realPath(dirname(step)))) return relative(top, step);
  }
  return undefined;
}

function isOfScore(target: string, { isKept }: Output, { store }: Context): boolean {
  const root = store.findRoot(dirname(target));
  return root !== undefined && isKept(relative(root, target).split(sep).join("/"));
}

/** The deepest folder on the way that is there. */
function nearestFolder(path: string, { store }: Context): string {
  let folder = dirname(path);
  while (store.typeOf(folder) === "none" && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
