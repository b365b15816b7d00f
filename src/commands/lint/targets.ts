import { isAbsolute, relative, resolve, sep } from "node:path";
import { ScoreError } from "../../core/errors.ts";
import { kindOf, SCORE_FOLDERS } from "../../core/score/folders.ts";
import type { Context } from "../context.ts";

/** The files of a score that a run is narrowed to; absent where it is about all of them. */
export type Narrowing = ReadonlySet<string> | undefined;

/**
 * Finds the scores that a run is about, by their folders: the one here or every one below, or those of the paths that were typed.
 * @throws ScoreError of kind `usage` where there is none, or a path is no file of one.
 */
export async function targetsOf(
  paths: readonly string[],
  context: Context,
): Promise<ReadonlyMap<string, Narrowing>> {
  if (paths.length === 0) {
    const here = context.store.findRoot(context.cwd);
    const roots = here === undefined ? context.store.findRootsBelow(context.cwd) : [here];
    if (roots.length === 0) throw noScore(context.cwd);
    return new Map(roots.map((root) => [context.store.realPath(root), undefined]));
  }
  const targets = new Map<string, Set<string> | undefined>();
  for (const path of paths) {
    // What is there is meant, even where its name looks like a pattern.
    const isThere = context.store.typeOf(resolve(context.cwd, path)) !== "none";
    if (isThere || !(await addMatches(path, targets, context))) addTarget(path, targets, context);
  }
  return targets;
}

type Targets = Map<string, Set<string> | undefined>;

async function addMatches(path: string, targets: Targets, context: Context): Promise<boolean> {
  if (!/[*?[{]/.test(path)) return false;
  const { isPattern, matchPattern } = await import("./match-patterns.ts");
  if (!isPattern(path)) return false;
  for (const [root, files] of matchPattern(path, context)) addFiles(root, files, targets);
  return true;
}

// A score that is looked at whole is not narrowed by a file of it that is named besides.
function addFiles(root: string, added: readonly string[], targets: Targets): void {
  const files = targets.has(root) ? targets.get(root) : new Set<string>();
  for (const file of added) files?.add(file);
  targets.set(root, files);
}

function addTarget(path: string, targets: Targets, context: Context): void {
  const absolute = resolve(context.cwd, path);
  const type = context.store.typeOf(absolute);
  if (type === "none") {
    throw new ScoreError("usage", "lint/no-such-path", `there is nothing at ${path}`, { hint: "score lint" });
  }
  const folder = type === "folder" ? absolute : resolve(absolute, "..");
  const root = context.store.findRoot(folder);
  if (root === undefined) {
    const below = type === "folder" ? context.store.findRootsBelow(absolute) : [];
    if (below.length === 0) throw noScore(path);
    for (const found of below) targets.set(context.store.realPath(found), undefined);
    return;
  }
  const real = context.store.realPath(root);
  const inside = relative(root, absolute).split(sep).join("/");
  if (inside === "") {
    targets.set(real, undefined);
    return;
  }
  if (inside.startsWith("../") || isAbsolute(inside)) throw noScore(path);
  if (type !== "folder" && kindOf(inside) === undefined) throw notOfScore(path);
  const files = type === "folder" ? filesUnder(real, inside, context) : [inside];
  if (files.length === 0 && !SCORE_FOLDERS.includes(inside.split("/")[0] ?? "")) throw notOfScore(path);
  addFiles(real, files, targets);
}

function filesUnder(root: string, folder: string, context: Context): readonly string[] {
  return context.store
    .listScore(root)
    .map((file) => file.path)
    .filter((path) => path === folder || path.startsWith(`${folder}/`));
}

/** Says that a path names no file of a score. */
export function notOfScore(path: string): ScoreError {
  const named = `${path} is no file of a score: a goal is goals/<words-and-hyphens>.md`;
  return new ScoreError("usage", "lint/not-of-score", named, { hint: "score lint" });
}

/** Says that no score is where one was looked for. */
export function noScore(where: string): ScoreError {
  return new ScoreError(
    "usage",
    "score/none",
    `there is no score at ${where} (no score.yaml in it, above it or below it)`,
    { hint: "score init" },
  );
}
