import { join, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { ScoreError } from "../../core/errors.ts";
import type { Context } from "../context.ts";
import { noScore } from "./targets.ts";

// A name that begins with a point is left out, as a shell does; what only some shells know is taken to the letter.
const AS_A_SHELL = { nonegate: true, noextglob: true } as const;

/** Tells whether a path that names nothing is a pattern, such as `goals/*.md`. */
export function isPattern(path: string): boolean {
  return picomatch.scan(path, AS_A_SHELL).isGlob;
}

/**
 * Finds the files of scores that a pattern means, by the folder of their score. Only what a score reads can match: a pattern is held
 * against the names of its files, and no other folder is looked into.
 *
 * @throws ScoreError of kind `usage` where none does.
 */
export function matchPattern(
  pattern: string,
  context: Context,
): readonly (readonly [root: string, files: readonly string[]])[] {
  const { store, cwd } = context;
  const { base, glob } = picomatch.scan(pattern, AS_A_SHELL);
  const from = resolve(cwd, base);
  const isMeant = picomatch(glob, AS_A_SHELL);
  const root = store.findRoot(from);
  const roots = root === undefined ? store.findRootsBelow(from) : [root];
  if (roots.length === 0) throw noScore(pattern);
  const matches = roots.map((each) => {
    const files = ["score.yaml", ...store.listScore(each).map((file) => file.path)];
    const meant = files.filter((file) => isMeant(relative(from, join(each, file)).split(sep).join("/")));
    return [store.realPath(each), meant] as const;
  });
  const found = matches.filter(([, files]) => files.length > 0);
  if (found.length > 0) return found;
  throw new ScoreError("usage", "lint/no-match", `no file of a score matches ${pattern}`, {
    hint: 'score lint "goals/*.md"',
  });
}
